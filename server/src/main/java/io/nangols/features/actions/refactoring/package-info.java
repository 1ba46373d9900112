/// Changes to a `nango.yaml` that keep what it says, or add to it; each gives nothing where it
/// cannot be made without guessing.
package io.nangols.features.actions.refactoring;
