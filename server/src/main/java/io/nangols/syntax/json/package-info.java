/// JSON as people write it in configuration files: comments and trailing commas are allowed, and no
/// text fails to parse.
package io.nangols.syntax.json;
