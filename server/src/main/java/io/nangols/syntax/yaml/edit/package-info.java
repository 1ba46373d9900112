/// Changes to YAML as it is written: the smallest ones, that leave everybody's comments, quotes,
/// order and indentation as they are.
///
/// Reading order for newcomers: `YamlEditor` (what can be asked for), `Content` (what can be
/// written), `Slot` (where a value stands), `BlockCollection` and `FlowCollection` (where entries
/// and items stand).
package io.nangols.syntax.yaml.edit;
