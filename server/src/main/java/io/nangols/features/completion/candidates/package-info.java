/// What may stand behind a key of a `nango.yaml`, the likeliest first. How it is written at the
/// cursor is not known here.
package io.nangols.features.completion.candidates;
