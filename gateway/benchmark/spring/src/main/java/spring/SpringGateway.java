package spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;

/** Spring Cloud Gateway with one route. */
@SpringBootApplication
public class SpringGateway {

    /** Arguments: port, address of the upstream. */
    public static void main(String[] arguments) {
        System.setProperty("server.port", arguments[0]);
        System.setProperty("server.address", "127.0.0.1");
        System.setProperty("upstream", arguments[1]);
        System.setProperty("spring.main.banner-mode", "off");
        SpringApplication.run(SpringGateway.class);
    }

    @Bean
    RouteLocator routes(RouteLocatorBuilder builder) {
        return builder.routes()
                .route("all", route -> route.path("/**").uri(System.getProperty("upstream")))
                .build();
    }
}
