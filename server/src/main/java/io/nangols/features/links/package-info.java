/// What an editor can open from a `nango.yaml`: scripts, and Nango's pages about providers.
package io.nangols.features.links;
