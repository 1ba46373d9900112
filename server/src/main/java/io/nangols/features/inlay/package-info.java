/// What an editor shows between the words of a `nango.yaml`, as if it were written there.
package io.nangols.features.inlay;
