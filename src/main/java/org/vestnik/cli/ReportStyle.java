package org.vestnik.cli;

/** How a report looks, on a screen of any width and on A4. */
final class ReportStyle {
    static final String TEXT =
            """
            :root{color-scheme:light;--ink:#1b2430;--soft:#55606e;--line:#cfd6de;--head:#14315c;--ground:#f4f6f9;--breached:#a3170f;--excepted:#7a4b00;--unseen:#7a4b00;--person:#2f4f7a;--kept:#17633a;--out-of-force:#55606e}
            *{box-sizing:border-box}
            body{margin:0;background:#fff;color:var(--ink);font:1rem/1.5 "Noto Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
            main{max-width:64rem;margin:0 auto;padding:2.5rem 1.5rem 3rem}
            header{border-bottom:.2rem solid var(--head);padding-bottom:1.2rem;margin-bottom:1.6rem}
            h1,h2,h3{color:var(--head);line-height:1.2;font-weight:600;text-wrap:balance}
            h1{font-size:2.1rem;margin:0}
            h2{font-size:1.35rem;margin:2.6rem 0 .6rem;padding-top:.7rem;border-top:1px solid var(--line)}
            h3{font-size:1rem;margin:1.4rem 0 .4rem}
            header+section h2{border:0;margin-top:0;padding-top:0}
            p{margin:.4rem 0}
            .over{margin:0 0 .3rem;color:var(--soft);font-size:.85rem;letter-spacing:.08em;text-transform:uppercase}
            .site{font-size:1.2rem;margin:.5rem 0 0}
            .note,small{color:var(--soft);font-size:.85rem}
            dl{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.25rem 1.5rem;margin:.8rem 0}
            dt{color:var(--soft)}
            dd{margin:0;overflow-wrap:anywhere}
            code{font:.9em ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
            .tiles{display:flex;flex-wrap:wrap;gap:.7rem;list-style:none;margin:1rem 0;padding:0}
            .tiles li{flex:1 1 8.5rem;border:1px solid var(--line);border-top:.3rem solid var(--tile);background:var(--ground);padding:.6rem .8rem}
            .tiles b{display:block;color:var(--tile);font-size:1.9rem;line-height:1.15}
            table{width:100%;border-collapse:collapse;margin:.9rem 0;table-layout:fixed}
            th,td{text-align:start;vertical-align:top;padding:.6rem .7rem;border-bottom:1px solid var(--line);overflow-wrap:break-word}
            thead th{background:var(--head);color:#fff;font-weight:600;font-size:.9rem}
            tbody th{font-weight:600}
            .laws th:first-child{width:45%}
            .laws thead th:nth-child(3){width:20%}
            .laws tbody{border-bottom:1px solid var(--line)}
            .laws tbody th,.laws tbody td{border:0}
            .laws tbody th{border-inline-start:.3rem solid var(--tile)}
            th small,th .note{display:block;unicode-bidi:isolate;font-weight:400;margin-top:.25rem}
            .laws td:nth-child(2){font-size:.9rem}
            .verdict{display:inline-block;color:var(--tile);font-weight:600}
            .verdict::before{content:attr(data-mark);display:inline-block;width:1.4em}
            .laws .found td{border-inline-start:.3rem solid var(--tile);padding:0 .7rem .6rem 1.2rem;font-size:.9rem}
            .found ul{list-style:none;margin:0;padding:0}
            .found li{margin:0 0 .45rem;padding-inline-start:.7rem;border-inline-start:2px solid var(--tile)}
            .found code{display:block;color:var(--soft)}
            .breached{--tile:var(--breached)}
            .excepted{--tile:var(--excepted)}
            .unseen{--tile:var(--unseen)}
            .person{--tile:var(--person)}
            .kept{--tile:var(--kept)}
            .out-of-force{--tile:var(--out-of-force)}
            .words th:first-child{width:20%}
            .words thead th:nth-child(3){width:38%}
            .pages{columns:18rem;column-gap:1.5rem;list-style:none;margin:.3rem 0;padding:0;font-size:.8rem}
            .pages li{break-inside:avoid}
            .pictures{display:grid;grid-template-columns:1fr 2.84fr;gap:1.4rem 1.2rem;align-items:start}
            figure{margin:0;break-inside:avoid;max-width:100%}
            .pictures img{display:block;max-width:100%;height:auto;border:1px solid var(--line)}
            .pictures .narrow{grid-column:1}
            .pictures .wide{grid-column:2}
            figcaption{font-size:.85rem;color:var(--soft);margin-top:.3rem}
            .closing{border:1px solid var(--head);background:var(--ground);padding:.8rem 1.1rem;margin-top:2.6rem;break-inside:avoid}
            .sign{display:grid;grid-template-columns:repeat(3,1fr);gap:1.5rem;margin:3.2rem 0 0;break-inside:avoid}
            .sign p{border-top:1px solid var(--ink);margin:0;padding-top:.3rem;font-size:.85rem;color:var(--soft)}
            .label{display:none;color:var(--soft);font-size:.85rem}
            @media screen and (max-width:44rem){
            main{padding:1.2rem 1rem 2rem}
            h1{font-size:1.6rem}
            dl{grid-template-columns:1fr;gap:0}
            dd{margin-bottom:.6rem}
            .tiles li{flex-basis:40%}
            table,tbody,tr,th,td{display:block;width:auto!important}
            thead{display:none}
            .laws tbody,.words tr{border-bottom:.25rem solid var(--ground);padding-bottom:.4rem}
            th,td{border:0;padding:.35rem .7rem}
            .laws tbody td{border-inline-start:.3rem solid var(--tile)}
            .laws .found td{padding:.2rem .7rem}
            .label{display:block}
            .pictures{display:block}
            figure{margin:0 0 1rem}
            .sign{grid-template-columns:1fr;gap:2.6rem}
            }
            @page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#55606e}}
            @media print{
            html{font-size:9.5pt}
            body{line-height:1.4;print-color-adjust:exact;-webkit-print-color-adjust:exact}
            main{max-width:none;padding:0}
            h1{font-size:22pt}
            h2{font-size:14pt;margin-top:8mm}
            h2,h3,.intro{break-after:avoid}
            thead{display:table-header-group;break-inside:avoid;break-after:avoid}
            .laws tbody:first-of-type,.words tbody tr:first-child{break-before:avoid}
            p,dl,li,tr,.tiles,.laws tbody{break-inside:avoid}
            th,td{padding:1.8mm 2mm}
            a{color:inherit;text-decoration:none}
            }
            """;

    private ReportStyle() {}
}
