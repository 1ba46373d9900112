package io.nangols.server;

import com.google.gson.JsonElement;

import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Which method is answered by whom, and when in the server's life: the table of everything that
/// this server understands. What is not in it costs nothing at start and is refused as the protocol
/// asks.
final class Router implements Endpoint {
    /// The parts of a server's life.
    enum Phase {
        BEFORE_INITIALIZE,
        RUNNING,
        AFTER_SHUTDOWN
    }

    private static final ReflectiveMessageValidator VALIDATOR = new ReflectiveMessageValidator();

    private final Client client;
    private final Map<String, JsonRpcMethod> methods = new HashMap<>();
    private final Map<String, Function<Object, CompletableFuture<?>>> requests = new HashMap<>();
    private final Map<String, Consumer<Object>> notifications = new HashMap<>();
    private volatile Phase phase = Phase.BEFORE_INITIALIZE;

    /// `client` reads in its log what could not be done.
    Router(Client client) {
        this.client = client;
    }

    /// Requests named `method` are answered by `handler`, which must not take long: it is called by
    /// the thread that reads messages.
    <P> void onRequest(
            String method, Class<P> params, Function<P, ? extends CompletableFuture<?>> handler) {
        methods.put(method, JsonRpcMethod.request(method, Object.class, params));
        requests.put(method, value -> handler.apply(params.cast(value)));
    }

    /// Notifications named `method` go to `handler`, which must not take long either.
    <P> void onNotification(String method, Class<P> params, Consumer<P> handler) {
        methods.put(method, JsonRpcMethod.notification(method, params));
        notifications.put(method, value -> handler.accept(params.cast(value)));
    }

    /// Requests named `method`, which have no parameters, are answered by `handler`.
    void onRequest(String method, Supplier<? extends CompletableFuture<?>> handler) {
        methods.put(method, JsonRpcMethod.request(method, Object.class));
        requests.put(method, _ -> handler.get());
    }

    /// Requests named `method` are sent to the client, and their answers are read as JSON; answers
    /// to any others are dropped.
    void asks(String method, Class<?> params) {
        methods.put(method, JsonRpcMethod.request(method, JsonElement.class, params));
    }

    /// Notifications named `method` have no parameters, or none that matter.
    void onNotification(String method, Runnable handler) {
        methods.put(method, JsonRpcMethod.notification(method));
        notifications.put(method, _ -> handler.run());
    }

    /// The types of the messages.
    Map<String, JsonRpcMethod> methods() {
        return methods;
    }

    Phase phase() {
        return phase;
    }

    void enter(Phase next) {
        phase = next;
    }

    @Override
    public CompletableFuture<?> request(String method, Object params) {
        return refusal(method, params)
                .<CompletableFuture<?>>map(CompletableFuture::failedFuture)
                .orElseGet(() -> requests.get(method).apply(params));
    }

    private Optional<ResponseErrorException> refusal(String method, Object params) {
        boolean initialize = method.equals("initialize");
        if (phase == Phase.BEFORE_INITIALIZE && !initialize) {
            return refusal(
                    ResponseErrorCode.ServerNotInitialized, "The first request is initialize.");
        }
        if (phase == Phase.AFTER_SHUTDOWN) {
            return refusal(ResponseErrorCode.InvalidRequest, "After shutdown there is only exit.");
        }
        if (phase == Phase.RUNNING && initialize) {
            return refusal(ResponseErrorCode.InvalidRequest, "The server is initialized already.");
        }
        if (!requests.containsKey(method)) {
            return refusal(ResponseErrorCode.MethodNotFound, "There is no method " + method + ".");
        }
        return isComplete(method, params)
                ? Optional.empty()
                : refusal(
                        ResponseErrorCode.InvalidParams,
                        "The parameters of " + method + " are not complete.");
    }

    private static Optional<ResponseErrorException> refusal(ResponseErrorCode code, String text) {
        return Optional.of(Refusals.of(code, text));
    }

    private boolean isComplete(String method, Object params) {
        boolean none = methods.get(method).getParameterTypes().length == 0;
        return none || params != null && VALIDATOR.isValid(params);
    }

    @Override
    public void notify(String method, Object params) {
        boolean heard = phase == Phase.RUNNING || method.equals("exit");
        if (heard && notifications.containsKey(method)) {
            try {
                if (isComplete(method, params)) {
                    notifications.get(method).accept(params);
                } else {
                    client.warn("Ignored " + method + ", whose parameters are not complete.");
                }
            } catch (RuntimeException e) {
                client.failed("Could not handle " + method, e);
            }
        }
    }

    /// What a client is told of a failure: never more than that it happened, unless it was meant
    /// for the client.
    ResponseError failure(Throwable failure) {
        var cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        if (cause instanceof ResponseErrorException meant) {
            return meant.getResponseError();
        }
        client.failed("Could not answer a request", cause);
        return new ResponseError(
                ResponseErrorCode.InternalError,
                "nango-ls could not answer; its log says why.",
                null);
    }
}
