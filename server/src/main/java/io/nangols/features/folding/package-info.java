/// Which parts of a `nango.yaml` an editor can fold away.
package io.nangols.features.folding;
