/// What is known about the providers that Nango can connect to: how they sign in, where they are,
/// which scopes they have.
///
/// The facts come from the npm package `@nangohq/providers`. A file of them is part of the product
/// (`docs/catalog.md` says how it is made); a workspace's own copy of the package is preferred when
/// it is newer. Start with `Catalog` and `Provider`.
package io.nangols.catalog;
