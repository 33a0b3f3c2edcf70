package dev.yearbook.deploy.launcher.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Times in milliseconds, and what of them is told.
record Latencies(List<Double> millis) {

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (!millis.isEmpty()) {
            double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            figures.put("p50", at(sorted, 0.50));
            figures.put("p95", at(sorted, 0.95));
            figures.put("p99", at(sorted, 0.99));
            figures.put("max", round(sorted[sorted.length - 1]));
        }
        return figures;
    }

    private static double at(double[] sorted, double share) {
        return round(sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
