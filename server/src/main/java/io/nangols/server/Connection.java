package io.nangols.server;

import com.google.gson.JsonSyntaxException;

import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The JSON-RPC wire to one client. Whatever comes in, the wire stays up: what cannot be read is
/// answered with an error, and the next message is read.
final class Connection implements Endpoint {
    /// LSP4J warns of what is everyday, such as the cancellation of a request just answered.
    private static final Logger LSP4J = Logger.getLogger("org.eclipse.lsp4j");

    private final Outbox outbox;
    private final Remote remote;
    private final Reader reader;

    /// `router` answers what the client asks, and knows the types of its messages.
    Connection(InputStream in, OutputStream out, Router router) {
        LSP4J.setLevel(Level.OFF);
        var json =
                new MessageJsonHandler(
                        router.methods(), it -> it.registerTypeAdapterFactory(new RangeAdapters()));
        outbox = new Outbox(new StreamMessageConsumer(out, json));
        remote = new Remote(outbox, router);
        remote.setJsonHandler(json);
        json.setMethodProvider(remote);
        reader = new Reader(in, json, remote);
    }

    /// Reads messages until the client ends its stream.
    void listen() {
        reader.listen(remote);
    }

    /// Sends what is waiting, as far as the client still takes it.
    void close() {
        outbox.close();
    }

    @Override
    public CompletableFuture<?> request(String method, Object params) {
        return remote.request(method, params);
    }

    @Override
    public void notify(String method, Object params) {
        remote.notify(method, params);
    }

    private static final class Remote extends RemoteEndpoint {
        private final MessageConsumer out;

        Remote(MessageConsumer out, Router router) {
            super(out, router, router::failure);
            this.out = out;
        }

        @Override
        public void consume(Message message) {
            if (message == null) {
                refuse(ResponseErrorCode.InvalidRequest, "The message is null.");
            } else {
                super.consume(message);
            }
        }

        /// Without the stack trace that LSP4J would send along.
        @Override
        protected void handleRequestIssues(RequestMessage request, List<MessageIssue> issues) {
            boolean json = isNotJson(issues);
            var code = json ? ResponseErrorCode.ParseError : ResponseErrorCode.InvalidParams;
            var text =
                    json
                            ? "The message is not JSON."
                            : "The parameters of " + request.getMethod() + " are not of its types.";
            out.consume(createErrorResponseMessage(request, new ResponseError(code, text, null)));
        }

        /// What is broken off before its method looks like an answer, which it is not.
        @Override
        protected void handleResponseIssues(ResponseMessage response, List<MessageIssue> issues) {
            if (isNotJson(issues)) {
                logIssues(response, issues);
            } else {
                super.handleResponseIssues(response, issues);
            }
        }

        private static boolean isNotJson(List<MessageIssue> issues) {
            var cause = issues.getFirst().getCause();
            var origin =
                    cause instanceof JsonSyntaxException && cause.getCause() != null
                            ? cause.getCause()
                            : cause;
            return origin instanceof IOException;
        }

        /// A notification has no answer, but a client that sends nonsense should hear of it.
        @Override
        protected void logIssues(Message message, List<MessageIssue> issues) {
            refuse(ResponseErrorCode.ParseError, issues.getFirst().getText());
        }

        /// An error that belongs to no request.
        void refuse(ResponseErrorCode code, String text) {
            var response = new ResponseMessage();
            response.setError(new ResponseError(code, text, null));
            out.consume(response);
        }
    }

    private static final class Reader extends StreamMessageProducer {
        private final Remote remote;

        Reader(InputStream in, MessageJsonHandler json, Remote remote) {
            super(in, json, remote);
            this.remote = remote;
        }

        /// Takes the whole body before it is parsed: LSP4J would leave the rest of one that does
        /// not parse, and read it as the head of the next message.
        @Override
        protected boolean handleMessage(InputStream in, Headers headers) {
            try {
                var body = in.readNBytes(headers.contentLength);
                return body.length == headers.contentLength
                        && super.handleMessage(new ByteArrayInputStream(body), headers);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (StackOverflowError e) {
                fireError(e);
                return true;
            }
        }

        @Override
        protected void fireError(Throwable error) {
            remote.refuse(ResponseErrorCode.ParseError, "The message cannot be read.");
        }
    }
}
