/// Hover: what the word under the cursor means.
package io.nangols.features.hover;
