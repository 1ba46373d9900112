/// What an editor offers above the lines of a `nango.yaml`.
package io.nangols.features.lens;
