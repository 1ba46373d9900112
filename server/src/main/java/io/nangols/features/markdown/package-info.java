/// Texts that explain parts of a `nango.yaml`, in Markdown: what an editor shows on hover and
/// beside a proposal.
package io.nangols.features.markdown;
