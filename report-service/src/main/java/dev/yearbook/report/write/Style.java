package dev.yearbook.report.write;

/// How the page looks on the screen and in print.
final class Style {

    private static final String BOTH =
            """
            body{font-family:"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#222;\
            line-height:1.5}
            h1{font-size:1.9em;margin:0 0 .2em;color:#003b5c}
            h2{font-size:1.35em;margin:1.6em 0 .4em;color:#003b5c;border-bottom:1px solid #003b5c}
            h3{font-size:1.1em;margin:1.2em 0 .3em;color:#003b5c}
            .lead{color:#444;margin:0 0 1em}
            table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.92em}
            th,td{text-align:left;vertical-align:top;padding:.3em .5em;font-weight:normal;\
            word-wrap:break-word}
            tbody tr{border-top:1px solid #ccc}
            thead th{border-bottom:2px solid #666;color:#444;white-space:nowrap}
            td.n,th.n{text-align:right}
            .w0{width:57%}.w1{width:12%}.w2{width:11%}.w3{width:11.5%}.w4{width:8.5%}
            tr.subject th{color:#003b5c;font-size:1.08em;padding-top:.7em;\
            border-bottom:1px solid #99b}
            .number{color:#666}.period{color:#666}.indicator{color:#003b5c}
            .stated{color:#555;font-size:.92em}
            th ul,li ul{margin:.15em 0;padding-left:1.3em;color:#444;font-size:.92em}
            .mark{border:1px solid #d55e00;color:#8a3d00;padding:0 .3em;font-size:.9em;\
            white-space:nowrap}
            a{color:#0072b2;text-decoration:none}
            figure{margin:.5em 0;display:inline-block}
            b{font-weight:normal;color:#003b5c}
            q{quotes:none}q:before,q:after{content:""}
            nav ol{padding-left:1.6em;margin:.3em 0}
            .reached{margin:.1em 0;color:#003b5c}
            """;

    private static final String SCREEN =
            """
            body{max-width:70em;margin:2em auto;padding:0 1em}
            nav ol{columns:3 14em}
            summary{cursor:pointer}
            svg{max-width:100%}
            :target{background:#fff6d6}
            @media(max-width:40em){.w4{width:0}th:nth-child(5),td:nth-child(5){display:none}}
            @media print{body{max-width:none;margin:0}details>ul{display:block}\
            tr{break-inside:avoid}h2{break-after:avoid}}
            """;

    private static final String PRINT =
            """
            @page{size:A4;margin:18mm 15mm 18mm 15mm;@bottom-center{content:counter(page) " / "\
             counter(pages);font-family:"Noto Sans SC";font-size:8pt;color:#666}}
            body{font-size:9pt}
            h2,h3{page-break-after:avoid}
            table{-fs-table-paginate:paginate}
            tr{page-break-inside:avoid}
            tr.subject{page-break-after:avoid}
            li{page-break-inside:avoid}
            th p,li p{margin:0}
            #missing li{margin:.1em 0}
            """;

    private Style() {}

    static String css(boolean print) {
        return BOTH + (print ? PRINT : SCREEN);
    }
}
