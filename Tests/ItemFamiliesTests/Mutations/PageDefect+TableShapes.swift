import Assessment

extension PageDefect {
  static let tableShapes: [PageDefect] = [
    table("an entry that is not asked for is missing", ["look-up", "difference", "sum", "share"]) {
      $0.display { shown, entries, _ in
        guard let place = shown.entries.indices.first(where: { !entries.contains($0) }) else {
          return false
        }
        shown.entries.remove(at: place)
        shown.values.remove(at: place)
        return true
      }
    },
    table("there is an entry more") {
      $0.display { shown, _, _ in
        shown.entries.append("Sundries")
        shown.values.append(shown.values[0].map { $0 + 100 })
        return true
      }
    },
    table("there is a year more") {
      $0.display { shown, _, _ in
        shown.years.append("2035")
        shown.values = shown.values.map { $0 + [$0[0] + 10] }
        return true
      }
    },
    table("a row lacks its last cell") {
      $0.table { table in
        let last = table.rows[table.rows.count - 1]
        let short = Table.Row(isHeader: false, cells: last.cells.dropLast())
        return table.with(rows: table.rows.dropLast() + [short])
      }
    },
    table("a row has a cell too many") {
      $0.table { table in
        let last = table.rows[table.rows.count - 1]
        let long = Table.Row(isHeader: false, cells: last.cells + last.cells.suffix(1))
        return table.with(rows: table.rows.dropLast() + [long])
      }
    },
    table("a cell is empty") {
      $0.table { table in
        let row = table.rows[1]
        let holed = Table.Row(isHeader: false, cells: row.cells.dropLast() + [Table.Cell([])])
        return table.with(rows: [table.rows[0], holed] + table.rows.dropFirst(2))
      }
    },
    table("no row names the years") {
      $0.table { table in
        table.with(rows: table.rows.map { Table.Row(isHeader: false, cells: $0.cells) })
      }
    },
    table("the chart has lines") { $0.chart { $0.with(form: .line) } },
    table("the chart's numbers are said to be of another unit") {
      $0.chart { chart in
        Chart(form: chart.form, title: chart.title, unit: "percent", series: chart.series)
      }
    },
    table("the bars of the last entry are of other years") {
      $0.chart { chart in
        chart.last { points in points.map { Chart.Point(label: "1" + $0.label, value: $0.value) } }
      }
    },
    table("two bars of the last entry have exchanged their years") {
      $0.chart { chart in
        chart.last { points in
          [
            Chart.Point(label: points[1].label, value: points[0].value),
            Chart.Point(label: points[0].label, value: points[1].value),
          ] + points.dropFirst(2)
        }
      }
    },
    table("an entry lacks a bar") { $0.chart { $0.last { $0.dropLast() } } },
    table("a bar is of half a number") {
      $0.chart { chart in
        chart.last { points in points.map { Chart.Point(label: $0.label, value: $0.value + 0.5) } }
      }
    },
  ]

  static let tableAnswers: [PageDefect] =
    [
      ("wrong-column", "wrong-row"),
      ("wrong-row-and-column", "wrong-row"), ("share-of-column", "share-of-all"),
      ("share-of-others", "share-of-rest"), ("value-left-out", "value-twice"),
      ("column-total", "value-twice"), ("not-subtracted", "added"), ("added", "not-subtracted"),
      ("absolute-value", "share-of-others"), ("absolute-change", "change-of-new"),
      ("largest-absolute-change", "old-of-new"), ("change-of-new", "old-of-new"),
    ].map { error, other in
      table("the error \(error) is called \(other)") { $0.renaming(error, other) }
    } + [
      // Among rounded percentages of other entries and years many are the same.
      table(
        "the error wrong-row is called wrong-column", ["look-up", "difference", "sum"]
      ) {
        $0.renaming("wrong-row", "wrong-column")
      },
      table("a wrong percentage has one digit", ["share"]) { item in
        guard let (shown, entries, years) = item.display else { return nil }
        let shares = shown.entries.indices.filter { $0 != entries[0] }.flatMap { row in
          shown.years.indices.filter { $0 != years[0] }.map { year in
            let total = shown.values[row].reduce(0, +)
            return (Double(100 * shown.values[row][year]) / Double(total)).rounded()
          }
        }
        guard let short = shares.first(where: { $0 < 10 }) else { return nil }
        return item.distractor { option, _ in
          option.with(content: [.text("\(Int(short))%")]).with(error: "wrong-row-and-column")
        }
      },
      table("a wrong answer is one higher than its error leads to") {
        $0.distractor { option, _ in
          option.with(content: option.content.map { $0.words { text in text.number { $0 + 1 } } })
        }
      },
      table("a wrong answer is the right one written otherwise") {
        $0.distractor { option, key in
          option.with(content: key.content.map { $0.words { "0" + $0 } })
        }
      },
      table("a wrong answer is the right one, and is put down to what leads to it elsewhere") {
        $0.distractor { option, key in option.with(content: key.content) }
      },
      table("there is one wrong answer fewer") {
        $0.options { options in
          options.firstIndex { !$0.isKey }.map { place in
            options.enumerated().filter { $0.offset != place }.map(\.element)
          }
        }
      },
      table("the right percentage lacks its sign", ["share", "growth"]) {
        $0.options { options in
          options.map { option in
            option.isKey
              ? option.with(
                content: option.content.map { $0.words { $0.replacing("%", with: "") } })
              : option
          }
        }
      },
      table("the first number of the explanation is another") { item in
        item.explaining { text in text.number { $0 + 1 } }
      },
      table("the explanation comes to another number") { item in
        let key = item.keyText
        return item.explaining { $0.replacing("\(key).", with: "1\(key).") }
      },
      table("the explanation names another entry that grows most", ["growth"]) { item in
        guard let (shown, _, years) = item.display, let (most, other) = shown.growing(years) else {
          return nil
        }
        return item.explaining { $0.replacing(shown.entries[most], with: shown.entries[other]) }
      },
      table(
        "the explanation is in another language", surface: [FamilyParameter("language", "de")]
      ) {
        $0.explaining {
          $0.replacing("Der Wert für", with: "The value for").replacing(" im Jahr ", with: " in ")
            .replacing("ist", with: "is").replacing(" %", with: "%")
        }
      },
    ]
}

extension Chart {
  fileprivate func last(_ change: ([Point]) -> [Point]) -> Chart? {
    series.last.map { last in
      with(series: series.dropLast() + [Series(name: last.name, points: change(last.points))])
    }
  }
}
