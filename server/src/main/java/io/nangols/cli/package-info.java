/// The command line: `check`, `rules` and `explain`, for people and for CI. It asks the rules and
/// prints what they say; `report` holds the forms in which it does so.
package io.nangols.cli;
