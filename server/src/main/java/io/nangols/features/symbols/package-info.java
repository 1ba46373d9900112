/// What a `nango.yaml` and a workspace hold, for outlines and for going to something by its name.
package io.nangols.features.symbols;
