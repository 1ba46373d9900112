/// What an editor selects around a place of a `nango.yaml` when its user asks for more and more.
package io.nangols.features.selection;
