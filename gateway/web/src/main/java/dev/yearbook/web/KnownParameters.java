package dev.yearbook.web;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.http.uri.UriMatchVariable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The query parameters of a route, as the arguments of its method name them.
///
/// @param repeatable by name, whether the parameter may be given more than once
record KnownParameters(Map<String, Boolean> repeatable) {

    static KnownParameters of(MethodBasedRouteInfo<?, ?> route) {
        Map<String, Boolean> parameters = new TreeMap<>();
        Set<String> path = pathVariables(route);
        for (Argument<?> argument : route.getTargetMethod().getArguments()) {
            if (argument.getAnnotationMetadata().hasAnnotation(RequestBean.class)) {
                addProperties(argument, parameters);
            } else if (isQuery(argument) && !path.contains(argument.getName())) {
                parameters.put(name(argument), isRepeatable(argument));
            }
        }
        return new KnownParameters(parameters);
    }

    /// The name of an argument in the request: that of its annotation, or else its own.
    static String name(Argument<?> argument) {
        return name(argument.getAnnotationMetadata(), argument.getName());
    }

    private static String name(AnnotationMetadata metadata, String otherwise) {
        return metadata.stringValue(Bindable.class)
                .filter(value -> !value.isEmpty())
                .orElse(otherwise);
    }

    private static void addProperties(Argument<?> bean, Map<String, Boolean> parameters) {
        BeanIntrospector.SHARED.getIntrospection(bean.getType()).getBeanProperties().stream()
                .filter(property -> property.hasAnnotation(QueryValue.class))
                .forEach(property ->
                        parameters.put(
                                name(property.getAnnotationMetadata(), property.getName()),
                                isRepeatable(property.asArgument())));
    }

    /// An argument without any binding annotation is taken from the query, unless from the path or,
    /// as the request itself, by its type.
    private static boolean isQuery(Argument<?> argument) {
        AnnotationMetadata metadata = argument.getAnnotationMetadata();
        return metadata.hasAnnotation(QueryValue.class)
                || !metadata.hasStereotype(Bindable.class)
                        && !argument.getType().getName().startsWith("io.micronaut.");
    }

    private static boolean isRepeatable(Argument<?> argument) {
        Argument<?> type =
                argument.isOptional() && argument.getFirstTypeVariable().isPresent()
                        ? argument.getFirstTypeVariable().orElseThrow()
                        : argument;
        return type.isArray() || Collection.class.isAssignableFrom(type.getType());
    }

    private static Set<String> pathVariables(MethodBasedRouteInfo<?, ?> route) {
        if (!(route instanceof UriRouteInfo<?, ?> uri)) {
            return Set.of();
        }
        return uri.getUriMatchTemplate().getVariables().stream()
                .filter(variable -> !variable.isQuery())
                .map(UriMatchVariable::getName)
                .collect(Collectors.toSet());
    }
}
