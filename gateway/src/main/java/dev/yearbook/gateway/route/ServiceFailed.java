package dev.yearbook.gateway.route;

/// A service answered that it, or something it needs, is not available.
final class ServiceFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceFailed(Service service) {
        super(service.id() + " is not available", null, false, false);
    }
}
