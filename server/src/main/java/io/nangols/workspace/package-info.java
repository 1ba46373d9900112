/// What is being worked on: the folders, every `nango.yaml` in them, and what an editor has open.
/// [Workspace] is the only thing in the product that changes; everything above reads a [Snapshot].
package io.nangols.workspace;
