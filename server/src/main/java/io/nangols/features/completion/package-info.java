/// What can be written next in a `nango.yaml`.
package io.nangols.features.completion;
