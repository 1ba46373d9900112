/// The other reading of `nango.yaml`: what Nango's own CLI says of a file, quirks included.
///
/// [io.nangols.rules.nango.NangoCompiler] is the way in. It asks, in the CLI's order and stopping
/// where the CLI stops: is it YAML, does it fit the schema (`CliSchema`, checked by `SchemaCheck`),
/// can the models be read (`ModelReader`), what do the scripts say (`ScriptReader`), and do they
/// agree with each other (`ScriptChecks`). Where the CLI throws, `Stop` is thrown and becomes the
/// only verdict.
///
/// The facts come from running npm `nango` 0.70 and `@nangohq/nango-yaml` 0.71. Some of them follow
/// from JavaScript more than from anyone's intention; `Js` holds those.
package io.nangols.rules.nango;
