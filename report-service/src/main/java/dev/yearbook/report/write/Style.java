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
            table{border-collapse:collapse;width:100%;font-size:.88em}
            th,td{text-align:left;vertical-align:top;padding:.25em .5em;border-top:1px solid #ccc}
            thead th{border-top:0;border-bottom:2px solid #666;font-weight:normal;color:#444}
            tbody th{font-weight:normal}
            td.n,th.n{text-align:right;white-space:nowrap}
            tr.below td{border-top:0;color:#333;padding-bottom:.6em}
            tr.below ul,li ul{margin:.2em 0;padding-left:1.4em;color:#444}
            .mark{border:1px solid #d55e00;color:#8a3d00;padding:0 .3em;margin-right:.3em}
            a{color:#0072b2;text-decoration:none}
            figure{margin:.5em 0;display:inline-block}
            b{font-weight:normal;color:#003b5c}
            """;

    private static final String SCREEN =
            """
            body{max-width:70em;margin:2em auto;padding:0 1em}
            summary{cursor:pointer}
            :target{background:#fff6d6}
            @media print{body{max-width:none;margin:0}details ul{display:block}}
            """;

    private static final String PRINT =
            """
            @page{size:A4;margin:18mm 15mm 18mm 15mm;@bottom-center{content:counter(page) " / "\
             counter(pages);font-family:"Noto Sans SC";font-size:8pt;color:#666}}
            body{font-size:9pt}
            h2{page-break-after:avoid}h3{page-break-after:avoid}
            tr{page-break-inside:avoid}
            tr.below p{margin:0}
            q:before{content:"\\201c"}q:after{content:"\\201d"}
            """;

    private Style() {}

    static String css(boolean print) {
        return BOTH + (print ? PRINT : SCREEN);
    }
}
