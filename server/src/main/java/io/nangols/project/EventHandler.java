package io.nangols.project;

/// A script that runs at an event of a connection. `legacy` says that it stands under
/// `post-connection-scripts` rather than `on-events`.
public record EventHandler(String event, Spanned<String> script, boolean legacy) {}
