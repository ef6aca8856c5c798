import Assessment

/// Content that several suites set.
enum SampleContent {
  static func cells(_ words: [String], isHeader: Bool = false) -> Table.Row {
    Table.Row(isHeader: isHeader, cells: words.map { Table.Cell($0.isEmpty ? [] : [.text($0)]) })
  }

  static let orders = Table(
    caption: [.text("Orders per depot, in thousands")],
    rows: [
      cells(["", "2022", "2023", "2024"], isHeader: true), cells(["North", "41", "48", "60"]),
      cells(["Coast", "30", "–", "42"]), cells(["Inland", "22", "22", ""]),
    ])

  static let formula: [Inline] = [
    .text("Water is\n   H"), .sub([.text("2")]), .text("O; the area is "), .emphasis([.text("x")]),
    .sup([.text("2")]), .text(", take "),
    .fraction(numerator: [.text("1")], denominator: [.text("2")]), .text("."),
  ]

  static let cloze: [Inline] = [
    .text("The "),
    .gap(Interaction(response: "g1", kind: .text(TextInteraction(maximumLength: 9)))),
    .text(" is red."),
  ]

  static let list: Block = .list(
    ordered: true,
    entries: [
      [.paragraph([.text("First thing to do that is long")])],
      [
        .paragraph([.text("Second")]),
        .list(
          ordered: false, entries: [[.paragraph([.text("one")])], [.paragraph([.text("two")])]]),
      ],
    ])

  static let bars = Chart(
    form: .bar, title: "Orders", unit: "thousand",
    series: [
      .init(
        name: "", points: [.init(label: "North", value: 41), .init(label: "Coast", value: 30.5)])
    ])

  static let lines = Chart(
    form: .line, title: "Orders", unit: nil,
    series: [
      .init(
        name: "North", points: [.init(label: "2022", value: 41), .init(label: "2023", value: 50)]),
      .init(name: "Coast", points: [.init(label: "2023", value: 12)]),
    ])
}
