/// YAML that never fails to parse: [io.nangols.syntax.yaml.YamlTree] is a text's nodes as written,
/// what they mean to Nango's loader, and what is wrong.
///
/// Reading order for newcomers: `YamlNode` and `YamlValue` (the results), `FragmentParser`
/// (snakeyaml-engine's events to nodes), `Lines` and `BlockParser` (cutting the text so that an
/// error costs little), `YamlReader` and `CoreSchema` (meaning).
package io.nangols.syntax.yaml;
