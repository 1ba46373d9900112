/// What a Nango project says, independent of how it is written: integrations, syncs, actions,
/// endpoints, models and types, each with its place.
///
/// `NangoYamlReader` makes a `Project` of a YAML tree; it keeps everything that is readable and
/// drops nothing else because of an invalid part. Facts: Nango's own parser,
/// <https://www.npmjs.com/package/@nangohq/nango-yaml>.
package io.nangols.project;
