/// Which words of a `nango.yaml` are what, for colours that a grammar alone cannot give.
package io.nangols.features.semantic;
