namespace Thqse.Sdk.Reports.Html;

/// <summary>How a report looks on a screen, on a telephone, and on A4 with page numbers. No character of it needs encoding.</summary>
internal static class PrintStyle
{
    public const string Css = """
        body { font: 15px/1.45 Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif; color: #1a1a1a; background: #fff; margin: 0; overflow-wrap: anywhere; }
        main { max-width: 62em; margin: 0 auto; padding: 1.5em; }
        h1 { font-size: 1.9em; margin: 0 0 .2em; } h2 { font-size: 1.35em; border-bottom: 2px solid #1f3a4d; padding-bottom: .15em; margin-top: 1.6em; } h3 { font-size: 1.1em; margin: 1.2em 0 .3em; }
        p.about, p.notice { color: #444; margin: .2em 0; } p.notice, ul.notice { border-left: 4px solid #ffe08a; padding-left: .7em; } ul.notice { list-style: none; margin: .6em 0; } td p { margin: .3em 0 0; }
        figure { margin: 1em 0; } svg { height: auto; display: block; }
        table { border-collapse: collapse; width: 100%; margin: .8em 0; font-size: .93em; } caption { text-align: left; font-weight: bold; padding: .3em 0; }
        th, td { border: 1px solid #8a8a8a; padding: .3em .5em; text-align: left; vertical-align: top; } thead th { background: #1f3a4d; color: #fff; overflow-wrap: normal; } tbody th { font-weight: normal; overflow-wrap: normal; }
        a { color: #0b4a7a; } .met { background: #9ccbeb; color: #0b2e45; } .soFar { background: #d8ecf8; color: #0b2e45; border: 1px solid #0b2e45; } .notMet { background: #8c2d04; color: #fff; } .undetermined { background: #ffe08a; color: #4a3b00; }
        .status { padding: .05em .45em; white-space: nowrap; } .id { white-space: nowrap; } .source { color: #444; font-size: .9em; }
        @media screen and (max-width: 40em) {
          main { padding: .8em; } h1 { font-size: 1.5em; } h2 { font-size: 1.2em; }
          figure { overflow-x: auto; } figure svg { min-width: 46em; }
          table, caption, tbody, tr, th, td { display: block; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { border: 1px solid #8a8a8a; margin: 0 0 .6em; } th, td { border: 0; padding: .2em .5em; } tbody th { background: #e8eef2; font-weight: bold; }
          td:empty { display: none; } td::before { content: attr(data-head) '\00a0: '; font-weight: bold; }
        }
        @page { size: A4; margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt Arial, sans-serif; } }
        @media print {
          body { font-size: 10pt; } main { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } * { print-color-adjust: exact; }
          section.fiche, section.fiche + section { break-before: page; } section.fiche { font-size: 8.2pt; line-height: 1.22; } section.fiche h2 { font-size: 12pt; margin-top: 0; } section.fiche figure, section.fiche table { margin: .3em 0; } section.fiche svg { width: 136mm; } section.fiche td, section.fiche th { padding: .15em .4em; } figure, tr { break-inside: avoid; } h2, h3, caption, thead { break-after: avoid; }
        }
        """;
}
