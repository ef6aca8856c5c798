import Assessment

extension PageDefect {
  static let tables = tableNumbers + tableNames + tableShapes + tableAnswers

  static func table(
    _ sentence: String, _ questions: [String] = [],
    surface: [FamilyParameter] = [FamilyParameter("language", "en")],
    _ breaking: @escaping @Sendable (GeneratedItem) -> GeneratedItem?
  ) -> PageDefect {
    PageDefect(
      .tableReading, sentence, where: questions.isEmpty ? [] : [.init("question", questions)],
      surface: surface, breaking)
  }

  private static let tableNumbers: [PageDefect] = [
    table("a number asked for is one higher", ["look-up", "difference", "sum", "share"]) {
      $0.display { shown, entries, years in
        shown.values[entries[0]][years.first ?? 0] += 1
        return true
      }
    },
    table("a number of the same row is one higher, so that no share is whole", ["share"]) {
      $0.display { shown, entries, years in
        shown.values[entries[0]][years[0] == 0 ? 1 : 0] += 1
        return true
      }
    },
    table("the share of an entry not asked for is not whole", ["share"]) {
      $0.display { shown, entries, years in
        shown.values[entries[0] == 0 ? 1 : 0][years[0] == 0 ? 1 : 0] += 1
        return true
      }
    },
    table("the growth of an entry that does not grow most is not whole", ["growth"]) {
      $0.display { shown, _, years in
        guard let (_, other) = shown.growing(years) else { return false }
        shown.values[other][years[1]] -= 1
        return shown.values[other][years[1]] * 100 % shown.values[other][years[0]] != 0
      }
    },
    table("another entry grows as much as the one that grows most", ["growth"]) {
      $0.display { shown, _, years in
        guard let (most, other) = shown.growing(years) else { return false }
        for year in years { shown.values[other][year] = shown.values[most][year] }
        return true
      }
    },
    table("another entry grows by the same percentage of twice the number", ["growth"]) {
      $0.display { shown, _, years in
        guard let (most, other) = shown.growing(years) else { return false }
        for year in years { shown.values[other][year] = 2 * shown.values[most][year] }
        return true
      }
    },
    table("another entry grows most", ["growth"]) {
      $0.display { shown, _, years in
        guard let (_, other) = shown.growing(years) else { return false }
        shown.values[other][years[1]] = 2 * shown.values[other][years[0]]
        return true
      }
    },
    table("all numbers are doubled", ["look-up", "difference", "sum"]) {
      $0.display { shown, _, _ in
        shown.values = shown.values.map { $0.map { $0 * 2 } }
        return true
      }
    },
    table("a number is negative") {
      $0.display { shown, _, _ in
        shown.values[shown.values.count - 1][shown.years.count - 1] *= -1
        return true
      }
    },
    table("a number is zero") {
      $0.display { shown, _, _ in
        shown.values[0][shown.years.count - 1] = 0
        return true
      }
    },
    table("a sentence corrects a number asked for", ["look-up", "difference", "share"]) { item in
      guard let (shown, entries, years) = item.display else { return nil }
      let text = "The value for \(shown.entries[entries[0]]) in \(shown.years[years[0]]) is 7."
      return item.with(stem: item.stem + [.paragraph([.text(text)])])
    },
    table("a second display has other numbers") { item in
      item.display { shown, _, _ in
        shown.values = shown.values.map { $0.map { $0 + 1 } }
        return true
      }.map { item.with(stem: item.stem + $0.stem) }
    },
    table("numbers read aloud are others") { item in
      let text = "All values are 100."
      return item.table { $0.with(alternative: text) } ?? item.chart { $0.with(alternative: text) }
    },
  ]

  private static let tableNames: [PageDefect] = [
    table("two entries have exchanged names", ["look-up", "difference", "sum", "share"]) {
      $0.display { shown, entries, _ in
        shown.entries.swapAt(entries[0], entries[0] == 0 ? 1 : 0)
        return true
      }
    },
    table("two years have exchanged names", ["look-up", "difference", "share", "growth"]) {
      $0.display { shown, _, years in
        shown.years.swapAt(years[0], years[0] == 0 ? 1 : 0)
        return true
      }
    },
    table("two entries have the same name") {
      $0.display { shown, _, _ in
        shown.entries[shown.entries.count - 1] = shown.entries[0]
        return true
      }
    },
    table("two years are the same") {
      $0.display { shown, _, _ in
        shown.years[shown.years.count - 1] = shown.years[0]
        return true
      }
    },
    table("the question names another entry", ["look-up", "difference", "sum", "share"]) { item in
      guard let (shown, entries, _) = item.display,
        let other = shown.entries.indices.first(where: { !entries.contains($0) })
      else { return nil }
      return item.question {
        $0.replacing(shown.entries[entries[0]], with: shown.entries[other])
      }
    },
    table("the question names another year", ["look-up", "difference", "share", "growth"]) { item in
      guard let (shown, _, years) = item.display,
        let other = shown.years.indices.first(where: { !years.contains($0) })
      else { return nil }
      return item.question { $0.replacing(shown.years[years[0]], with: shown.years[other]) }
    },
    table("the question names a year that is not shown", ["look-up", "share"]) { item in
      guard let (shown, _, years) = item.display else { return nil }
      return item.question { $0.replacing(shown.years[years[0]], with: "1999") }
    },
    table("the entries of the difference have changed places", ["difference"]) { item in
      guard let (shown, entries, _) = item.display, entries.count == 2 else { return nil }
      return item.question { $0.swapping(shown.entries[entries[0]], shown.entries[entries[1]]) }
    },
    table("the difference is asked for the other way round", ["difference"]) {
      $0.question { $0.replacing(" higher ", with: " lower ") }
    },
    table("the years of the growth have changed places", ["growth"]) { item in
      guard let (shown, _, years) = item.display, years.count == 2 else { return nil }
      return item.question { $0.swapping(shown.years[years[0]], shown.years[years[1]]) }
    },
    table("the smallest growth is asked for", ["growth"]) {
      $0.question { $0.replacing(" largest ", with: " smallest ") }
    },
    table("row and column have changed places in the question", ["look-up", "share"]) { item in
      guard let (shown, entries, years) = item.display else { return nil }
      return item.question { $0.swapping(shown.entries[entries[0]], shown.years[years[0]]) }
    },
    table("entries stand in columns, and years in rows", ["difference", "sum", "share"]) {
      $0.display { shown, _, _ in
        let old = shown
        (shown.entries, shown.years) = (old.years, old.entries)
        shown.values = old.years.indices.map { year in old.values.map { $0[year] } }
        return true
      }
    },
    table("an entry's name is empty") {
      $0.display { shown, entries, _ in
        shown.entries[entries.contains(0) ? 2 : 0] = ""
        return !(entries.contains(0) && entries.contains(2))
      }
    },
    table("the header is in another language") {
      $0.table { table in
        let header = table.rows[0].cells.dropFirst()
        let first = [Table.Cell([.text("Eintrag")])]
        return table.with(
          rows: [Table.Row(isHeader: true, cells: first + header)] + table.rows.dropFirst())
      }
    },
    table("the title is of another topic") {
      $0.display { shown, _, _ in
        shown.title =
          shown.title.hasPrefix("Harvest")
          ? "Calls by department (hundreds)" : "Harvest by fruit (tonnes)"
        return true
      }
    },
    table("the title is missing") {
      $0.display { shown, _, _ in
        shown.title = ""
        return true
      }
    },
    table("the unit of the title is another") {
      $0.display { shown, _, _ in
        guard let start = shown.title.firstIndex(of: "(") else { return false }
        shown.title =
          shown.title[..<start] + (shown.title.contains("tonnes") ? "(cars)" : "(tonnes)")
        return true
      }
    },
  ]
}

extension String {
  fileprivate func swapping(_ one: String, _ other: String) -> String {
    replacing(one, with: "\u{0}").replacing(other, with: one).replacing("\u{0}", with: other)
  }
}
