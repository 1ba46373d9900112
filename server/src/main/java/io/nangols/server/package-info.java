/// The language server: turns the protocol's messages into changes of the workspace and questions
/// about it, and what the rooms below answer into messages. Only here live threads and streams.
package io.nangols.server;
