import Assessment
import Testing
import Typesetting

@Suite("Content read line by line")
struct SpokenTextTests {
  let english = SpokenText(words: .english)
  let german = SpokenText(words: .german, marks: .comma)

  @Test("A table is announced with its size and read by rows")
  func table() {
    #expect(
      english.lines([.table(SampleContent.orders)]) == [
        "Table: Orders per depot, in thousands. 3 rows, 3 columns.",
        "  Row North: 2022 41, 2023 48, 2024 60.",
        "  Row Coast: 2022 30, 2023 no value, 2024 42.",
        "  Row Inland: 2022 22, 2023 22, 2024 empty.",
      ])
  }

  @Test("The German form speaks German throughout")
  func germanTable() {
    #expect(
      german.lines([.table(SampleContent.orders), .chart(SampleContent.bars)]) == [
        "Tabelle: Orders per depot, in thousands. 3 Zeilen, 3 Spalten.",
        "  Zeile North: 2022 41, 2023 48, 2024 60.",
        "  Zeile Coast: 2022 30, 2023 kein Wert, 2024 42.",
        "  Zeile Inland: 2022 22, 2023 22, 2024 leer.",
        "Balkendiagramm: Orders, in thousand. 2 Werte.",
        "  North 41, Coast 30,5.",
      ])
  }

  @Test("A first column with a head of its own names the rows by it")
  func namedRows() {
    let table = Table(rows: [
      SampleContent.cells(["Depot", "Orders"], isHeader: true),
      SampleContent.cells(["North", "41"]),
    ])
    #expect(
      english.lines([.table(table)]) == ["Table. 1 row, 1 column.", "  Depot North: Orders 41."])
  }

  @Test("Rows without names are numbered")
  func numberedRows() {
    let table = Table(rows: [SampleContent.cells(["1", "4"]), SampleContent.cells(["2", "9"])])
    #expect(
      english.lines([.table(table)]) == [
        "Table. 2 rows, 2 columns.", "  Row 1: 1, 4.", "  Row 2: 2, 9.",
      ])
  }

  @Test("An alternative is read instead of the cells")
  func alternative() {
    let table = Table(caption: [.text("Plan")], rows: [], alternative: "A plan of the yard.")
    #expect(english.lines([.table(table)]) == ["Table: Plan.", "  A plan of the yard."])
  }

  @Test("An alternative is read sentence by sentence")
  func sentences() {
    let text = "Am 3. Mai waren es 12. Danach 140. Von Nr. 5 keine Spur. 8 Uhr: 900."
    let table = Table(rows: [], alternative: text)
    #expect(
      german.lines([.table(table)]) == [
        "Tabelle.", "  Am 3. Mai waren es 12. Danach 140.", "  Von Nr. 5 keine Spur.",
        "  8 Uhr: 900.",
      ])
  }

  @Test("A unit that the title names is not said twice")
  func unit() {
    let chart = Chart(
      form: .bar, title: "Tickets sold", unit: "tickets",
      series: [.init(name: "", points: [.init(label: "Mo", value: 3)])])
    #expect(english.lines([.chart(chart)])[0] == "Bar chart: Tickets sold. 1 value.")
  }

  @Test("Formulas are spelled out in words")
  func formula() {
    #expect(
      english.lines(SampleContent.formula) == [
        "Water is H sub 2 O; the area is x squared, take 1 over 2."
      ])
    #expect(
      german.text(SampleContent.formula)
        == "Water is H Index 2 O; the area is x hoch 2, take 1 durch 2.")
  }

  @Test("Charts, lists, code and gaps")
  func others() {
    let code = Block.code("a\n  b")
    #expect(
      english.lines([
        .chart(SampleContent.lines), SampleContent.list, code, .paragraph(SampleContent.cloze),
      ]) == [
        "Line chart: Orders. 2 series, 3 values.",
        "  North: 2022 41, 2023 50.",
        "  Coast: 2022 no value, 2023 12.",
        "1. First thing to do that is long",
        "2. Second",
        "  - one",
        "  - two",
        "Code:", "  a", "    b", "End of code.",
        "The gap is red.",
      ])
    let filled = SpokenText(words: .english, gap: { "\($0.response), now “rose”," })
    #expect(filled.text(SampleContent.cloze) == "The g1, now “rose”, is red.")
  }

  @Test("Escape codes are never spoken into a terminal")
  func sanitised() {
    #expect(english.lines([.paragraph([.text("a\u{1B}[2J")])]) == ["a␛[2J"])
    #expect(english.lines([Block.code("a\u{1B}[2J")]) == ["Code:", "  a␛[2J", "End of code."])
  }

  @Test("The words follow the language tag", arguments: ["de", "de-AT", "DE_de", "de_DE.UTF-8"])
  func language(tag: String) {
    #expect(SpokenWords(language: tag) == .german)
    #expect(SpokenWords(language: "en-GB") == .english)
  }
}
