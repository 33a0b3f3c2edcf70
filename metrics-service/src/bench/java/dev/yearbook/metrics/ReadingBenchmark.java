package dev.yearbook.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How long readers wait for series, while the number of observations grows.
final class ReadingBenchmark {

    private static final int REQUESTS = 2_000;
    private static final int WARM = 500;
    private static final int OF_ONE = 40;

    private final Service service;
    private final Random random = new Random(1);

    ReadingBenchmark(Service service) {
        this.service = service;
    }

    void run(List<Integer> sizes) {
        for (int size : sizes) {
            grow(size);
            System.out.printf(
                    "%,d observations, %,d series%n",
                    service.count("select count(*) from observation"),
                    service.count("select count(*) from series"));
            measure("GET /series/{id}", "/api/v1/series/%s");
            measure("GET /series/{id}/observations", "/api/v1/series/%s/observations?limit=100");
            measure("GET /series?limit=100", "/api/v1/series?limit=100");
        }
        explain();
    }

    /// Adds series of forty years, like those that facts have made, until there are so many
    /// observations.
    private void grow(int size) {
        long now = service.count("select count(*) from observation");
        long series = Math.max(0, (size - now) / OF_ONE);
        service.execute(
                """
                insert into series (id, key, frame, subject_key, indicator_key, family, subject,
                    indicator, qualifiers, kind, whole, whole_key, basis, status, unit, unit_class,
                    theme, provisional, recorded_at, unsettled)
                select 's' || left(md5(i::text), 20), '地' || i || '|指标||level||stock|observed|count',
                    'level|stock|observed|count', '地' || i, '指标|', '地' || i || '|指标||stock|observed',
                    '地' || i, '指标', '{}', 'level', '', '', 'stock', 'observed', '家', 'count', 'other',
                    false, now(), false
                from generate_series(%1$d, %1$d + %2$d - 1) i
                """
                        .formatted(now, series));
        service.execute(
                """
                insert into observation (fact, series, period_end, published_on, document,
                    restricted, score, reasons, content, recorded_from)
                select f.id, 's' || left(md5(i::text), 20), make_date(1980 + y, 12, 31),
                    '2022-03-01', 'doc' || i, false, 1, '{same key}',
                    jsonb_set(t.content || jsonb_build_object('id', f.id), '{period,end}',
                        to_jsonb(make_date(1980 + y, 12, 31)::text)),
                    now()
                from generate_series(%1$d, %1$d + %2$d - 1) i
                cross join generate_series(1, 40) y
                cross join lateral (select md5(i || '-' || y) as id) f
                cross join (select content from observation limit 1) t
                """
                        .formatted(now, series));
        service.execute("analyze series");
        service.execute("analyze observation");
    }

    private void measure(String what, String path) {
        List<String> ids = ids();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM + REQUESTS; i++) {
            long start = System.nanoTime();
            var answer = service.get(path.formatted(ids.get(random.nextInt(ids.size()))));
            if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
            if (i >= WARM) times.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "  %-32s p50 %6.2f ms  p99 %6.2f ms%n",
                what,
                times.get(REQUESTS / 2),
                times.get(REQUESTS * 99 / 100));
    }

    private List<String> ids() {
        return List.of(
                service.text(
                                "select string_agg(id, ' ') from (select id from series order by"
                                        + " md5(id) limit 1000) as some")
                        .split(" "));
    }

    private void explain() {
        String id = ids().getFirst();
        String analyze = "explain (analyze, buffers, costs off) ";
        String observations =
                """
                select o.* from observation o join series s on s.id = o.series
                where o.recorded_to is null and o.series = '%s'
                and (o.period_end, o.seq) < ('9999-12-31', 9223372036854775807)
                order by o.period_end desc, o.seq desc limit 101
                """;
        String series =
                """
                select s.* from series s where s.id = '%s'
                and exists (select 1 from observation o where o.series = s.id)
                """;
        plan(analyze + observations.formatted(id));
        plan(analyze + series.formatted(id));
    }

    private void plan(String sql) {
        System.out.println(sql);
        service.rows(sql).forEach(line -> System.out.println("  " + line));
    }
}
