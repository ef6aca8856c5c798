import Testing

@Suite("Lint of content")
struct ContentRuleTests {
  @Test("says what is wrong, and where", arguments: cases)
  func found(lint: LintCase) {
    #expect(lint.findings == lint.expected)
  }

  @Test("is silent where nothing is wrong", arguments: clean)
  func silent(lint: LintCase) {
    #expect(lint.findings == [])
  }

  private static let ab = "<option id='a'>1</option><option id='b'>2</option>"
  private static let cd = "<option id='c'>3</option><option id='d'>4</option>"
  private static let table = "<table><row><cell>1</cell><cell>2</cell></row></table>"
  private static func chart(_ inside: String, _ attributes: String = "alt='A'") -> String {
    "<information id='i'><chart type='bar' title='Visits' \(attributes)>\(inside)</chart></information>"
  }
  private static func page(_ inside: String) -> String {
    "<information id='i'>\(inside)</information>"
  }
  private static let word = String(repeating: "x", count: 40)

  static let cases: [LintCase] = [
    .items(
      """
      <choice id='q'><stem>S</stem>\(ab)<option id='c'> <em>x</em>  3</option>
      ¶<option id='d'><em>x</em> 3</option></choice>
      """,
      "error: options 'c' and 'd' read the same: 'x 3' [repeated-option]"),
    .items(
      "<choice id='q'><stem>S</stem>\(ab)¶<option id='c'> </option></choice>",
      "error: option 'c' has nothing to read; write its text [empty-text]"),
    .items(
      "¶<choice id='q'><stem> </stem>\(ab)</choice>",
      "error: item 'q' has nothing to read; write its question or statement [empty-text]"),
    .items(
      """
      <statement id='p' scale='k' responses='agree5'>I plan.</statement>
      ¶<statement id='q' scale='k' responses='agree5'>I  plan.</statement>
      """,
      "warning: statements 'p' and 'q' have the same words; a repeated statement measures memory, so reword or drop one [repeated-statement]"
    ),
    .items(
      "¶<long-text id='q'><stem>Are you \u{1F44D}\u{1F3FD}?</stem></long-text>",
      "warning: terminals disagree on the width of '\u{1F44D}\u{1F3FD}' (U+1F44D U+1F3FD), so what stands beside it may shift; use a plain character or a word [uncertain-width]"
    ),
    .items(
      "<choice id='q'><stem>S</stem>\(ab)¶<option id='c'>\u{2764}\u{FE0F}</option></choice>",
      "warning: terminals disagree on the width of '\u{2764}\u{FE0F}' (U+2764 U+FE0F), so what stands beside it may shift; use a plain character or a word [uncertain-width]"
    ),
    .items(
      page("<p>A</p>\(table)¶<table><row><cell>\(word)</cell><cell>\(word)</cell></row></table>"),
      "warning: the table needs 84 columns even with its cells broken at every space, and a terminal has 80; shorten its words, turn it round or split it [wide-table]"
    ),
    .items(
      page("<table><row><cell>1</cell><cell>2</cell></row>\n¶<row><cell>1</cell></row></table>"),
      "warning: row 2 has 1 cell and the first row 2; write an empty cell where nothing stands [ragged-table]"
    ),
    .items(
      page(
        "¶<table><row header='yes'><cell/><cell>A</cell><cell/></row><row><cell>1</cell><cell>2</cell><cell>3</cell></row></table>"
      ),
      "warning: column 3 has no name to be read out; fill its header cell, or give the table an alt [unnamed-column]"
    ),
    .items(
      "<information id='i'>¶<chart type='bar' title='Visits'><series><point label='a' value='1'/></series></chart></information>",
      "warning: the chart 'Visits' has no text alternative; say in alt what a listener needs in order to answer [missing-alternative]"
    ),
    .items(
      chart(
        "<series name='x'><point label='a' value='1'/></series>¶<series name='y'><point label='b' value='1'/></series>"
      ),
      "warning: series 2 has other labels than the first one; points of one chart share their labels [chart-series]"
    ),
    .items(
      chart(
        "<series name='x'><point label='a' value='1'/></series>¶<series name='x'><point label='a' value='1'/></series>"
      ),
      "error: series 2 cannot be told from the others; give each series a name of its own [chart-series]"
    ),
    .items(
      """
      <choice id='q'><stem>S</stem>
      <option id='a'><figure><shape kind='square' x='6' size='4'/><shape kind='circle' size='4' rotation='30'/></figure></option>
      ¶<option id='b'><figure><shape kind='circle' size='4'/><shape kind='square' x='6' size='4' rotation='90'/></figure></option>
      </choice>
      """,
      "error: options 'a' and 'b' look the same; change one of the figures [repeated-option]"),
    .items(
      page(
        "<figures><row><figure/><figure/></row><row><empty/><missing/></row>¶<row><figure/></row></figures>"
      ),
      "error: row 3 has 1 figure and the first row 2; write <empty/> where nothing stands [figure-rows]"
    ),
    .items(
      page(
        "<figures><row><figure/></row><row><figure><shape kind='star'/>¶<shape kind='circle' x='20' size='10'/></figure></row></figures>"
      ),
      "warning: the circle of size 10 around (20, 12) reaches beyond the canvas of 24 by 24 and is cut off; move it or make it smaller [shape-beyond-canvas]"
    ),
    .items(
      "<choice id='q'><stem>S</stem><option id='a'><figure>¶<shape kind='line' y='2'/></figure></option>\(cd)</choice>",
      "warning: the line of size 16 around (12, 2) reaches beyond the canvas of 24 by 24 and is cut off; move it or make it smaller [shape-beyond-canvas]"
    ),
    .items(
      "¶<choice id='q'><stem>Which row of the table is larger?</stem>\(ab)</choice>",
      "warning: the stem speaks of 'the table', but the item shows none; name its stimulus or put it into the stem [missing-stimulus]"
    ),
    .items(
      "¶<choice id='q'><stem>According to the passage, who came?</stem>\(ab)</choice>",
      "warning: the stem speaks of 'the passage', but the item shows none; name its stimulus or put it into the stem [missing-stimulus]"
    ),
    .whole(
      Definitions.items("¶<long-text id='q'><stem>Was zeigt die Tabelle?</stem></long-text>")
        .replacing("\"en\"", with: "\"de\""),
      "warning: the stem speaks of 'die Tabelle', but the item shows none; name its stimulus or put it into the stem [missing-stimulus]"
    ),
    .items(
      "¶<stimulus id='t'><p>A</p></stimulus><long-text id='q'><stem>S</stem></long-text>",
      "warning: no item shows stimulus 't'; name it in the stimulus attribute of its items, or take it out [unused-stimulus]"
    ),
    .items(
      "<long-text id='q' ¶stimulus='t'><stem>S</stem></long-text>",
      "error: there is no stimulus 't': its section has none [unknown-stimulus]"),
    .sections(
      """
      <section id='a'><stimulus id='t'><p>A</p></stimulus>
      <long-text id='p' stimulus='t'><stem>S</stem></long-text></section>
      <section id='b'><stimulus id='u'><p>A</p></stimulus>
      <long-text id='q' ¶stimulus='u t'><stem>S</stem></long-text></section>
      """,
      "error: there is no stimulus 't' in its section or around it; there is 'u' [unknown-stimulus]"
    ),
    .items(
      "<long-text id='q'><stem>S</stem></long-text>",
      head:
        "¶<response-set id='yes-no'><response value='1'>Yes</response><response value='0'>No</response></response-set>",
      "warning: no item uses response set 'yes-no'; name it in a responses attribute, or take it out [unused-response-set]"
    ),
    .items(
      "<statement id='q' scale='k' responses='r'>A</statement>",
      head:
        "<response-set id='r'><response value='1'>Yes</response>¶<response value='2'>Yes</response></response-set>",
      "error: two responses of 'r' read 'Yes'; each needs a label of its own [response-set-points]"),
    .items(
      "<statement id='q' scale='k' responses='r'>A</statement>",
      head:
        "¶<response-set id='r'><response value='1'>A</response><response value='3'>B</response><response value='2'>C</response></response-set>",
      "warning: the values of 'r' neither rise nor fall from response to response; put them in order [response-set-points]"
    ),
    .items(
      "<statement id='q' scale='k' responses='r'>A</statement>",
      head:
        "<response-set id='r'><response value='1'>A</response>¶<response value='2'/><response value='3'>C</response></response-set>",
      "warning: response 2 of 'r' has no label, and statements are rated on it; only differentials can do without [unlabelled-response]"
    ),
    .whole(
      Definitions.items("<long-text id='q'><stem>S</stem></long-text>")
        .replacing("xml:lang=\"en\"", with: "¶xml:lang=\"english language\""),
      "error: 'english language' is not a language tag; write the language as in en, de or pt-BR [language]"
    ),
    .whole(
      Definitions.items("<long-text id='q'><stem>S</stem></long-text>")
        .replacing("xml:lang=\"en\"", with: "¶xml:lang=\"fr-CA\""),
      "warning: the runner's own words do not exist in 'fr-CA' (they do in German and English), so candidates will meet two languages [language]"
    ),
  ]

  static let clean: [LintCase] = [
    .items(
      """
      <choice id='q'><stem><p>Which figure completes the figure?</p><figures><row><figure/><missing/></row></figures></stem>
      <option id='a'><figure><shape kind='square'/></figure></option>
      <option id='b'><figure><shape kind='square' rotation='45'/></figure></option>
      <option id='c'><figure><shape kind='line' x='1' rotation='180'/><shape kind='line' y='24' rotation='90'/></figure></option></choice>
      """, nil),
    .items(
      "<choice id='q'><stem>S</stem><option id='a'>2<sup>3</sup></option><option id='b'>23</option></choice>",
      nil),
    .items("<long-text id='q'><stem>Größe – “10 €” … naïve Ζ Ж 日本</stem></long-text>", nil),
    .items(
      "<choice id='q'><stem>A table seats six. How many chairs stand at the table?</stem>\(ab)</choice>",
      nil),
    .items(
      "<long-text id='q'><stem><p>What does the table say?</p>\(table)</stem></long-text>", nil),
    .items(
      "<stimulus id='t'>\(table)</stimulus><long-text id='q' stimulus='t'><stem>What does the table say?</stem></long-text>",
      nil),
    .items(
      "<long-text id='q'><stem>A stable person. Is the timetable right?</stem></long-text>", nil),
    .items(
      page(
        "<table alt='All'><row header='yes'><cell/><cell>A</cell><cell/></row><row><cell>1</cell><cell>2</cell><cell>3</cell></row></table>"
      ), nil),
    .items(page(table), nil),
    .items(
      """
      <differential id='p' scale='k' responses='agree5' left='cold' right='warm'>People are</differential>
      <differential id='q' scale='k' responses='agree5' left='slow' right='fast'>People are</differential>
      """, nil),
    .items(
      "<differential id='p' scale='k' responses='r' left='cold' right='warm'/>",
      head:
        "<response-set id='r'><response value='1'/><response value='2'/><response value='3'/></response-set>",
      nil),
    .whole(
      Definitions.items("<long-text id='q'><stem>S</stem></long-text>")
        .replacing("xml:lang=\"en\"", with: "xml:lang=\"de-AT\""), nil),
  ]
}
