import Assessment
import ItemFamilies
import ItemSolvers
import Testing

/// A way to break an item, at every place that it can be broken at.
struct PlacedBreak: Sendable, CustomStringConvertible {
  let sentence: String
  let variants: @Sendable (GeneratedItem) -> [GeneratedItem]

  init(_ sentence: String, _ variants: @escaping @Sendable (GeneratedItem) -> [GeneratedItem]) {
    self.sentence = sentence
    self.variants = variants
  }

  var description: String { sentence }

  static let all: [PlacedBreak] = [
    PlacedBreak("any distractor is a copy of the key") { item in
      item.eachOption { option, key in option.isKey ? nil : option.with(content: key.content) }
    },
    PlacedBreak("any distractor is the key drawn with turns that look alike, in another order") {
      item in
      item.eachOption { option, key in
        option.isKey
          ? nil
          : key.shapes {
            $0.reversed().map { $0.with(rotation: $0.rotation + $0.kind.symmetryDegrees) }
          }.map { option.with(content: $0.content) }
      }
    },
    PlacedBreak("any distractor stands there twice") { item in
      item.eachOptionList { options in
        options.indices.filter { !options[$0].isKey }.map { place in
          let last = options.indices.last { $0 != place && !options[$0].isKey }
          return options.enumerated().map { index, option in
            index == last ? option.with(content: options[place].content) : option
          }
        }
      }
    },
    PlacedBreak("any other option is keyed") { item in
      item.eachOptionList { options in
        options.indices.filter { !options[$0].isKey }.map { place in
          options.enumerated().map { index, option in
            option.with(
              error: index == place ? nil : option.isKey ? options[place].error : option.error)
          }
        }
      }
    },
    PlacedBreak("any distractor is keyed as well") { item in
      item.eachOption { option, _ in option.isKey ? nil : option.with(error: nil) }
    },
    PlacedBreak("no option is keyed, whatever the key is put down to") { item in
      let errors = item.steps.flatMap(\.answer.options).compactMap(\.error)
      return Set(errors).sorted().flatMap { error in
        item.eachOption { option, _ in option.isKey ? option.with(error: error) : nil }
      }
    },
    PlacedBreak("the key has any distractor's look") { item in
      item.eachOptionList { options in
        options.filter { !$0.isKey }.map { other in
          options.map { $0.isKey ? $0.with(content: other.content) : $0 }
        }
      }
    },
    PlacedBreak("any distractor has no name") { item in
      item.eachOption { option, _ in option.isKey ? nil : option.with(error: "") }
    },
    PlacedBreak("the explanation is empty, or lacks a part") { item in
      [item.with(explanation: []), item.with(explanation: [.paragraph([])])]
        + item.explanation.indices.map { place in
          item.with(explanation: item.explanation.removing(place))
        }
    },
    PlacedBreak("complexity is off by one either way") { item in
      [-1, 1].map { item.with(complexity: item.complexity + $0) }
    },
    PlacedBreak("any radical has any other value") { item in item.otherRadicals },
    PlacedBreak("any block of what is asked is missing") { item in
      item.stem.indices.map { item.with(stem: item.stem.removing($0)) }
        + item.steps.indices.flatMap { index in
          item.steps[index].content.indices.compactMap { place in
            item.step(index) { $0.with(content: $0.content.removing(place)) }
          }
        }
    },
    PlacedBreak("any figure of the stem is empty or the one asked for") { item in
      item.withoutFigures
    },
    PlacedBreak("any typed key is an expected error, or another number or text") { item in
      item.steps.indices.flatMap { index in
        item.steps[index].answer.others.compactMap { answer in
          item.step(index) { $0.with(answer: answer) }
        }
      }
    },
    PlacedBreak("any question is missing, or there are none") { item in
      item.steps.indices.map { item.with(steps: item.steps.removing($0)) } + [item.with(steps: [])]
    },
    PlacedBreak("the words are said to be of another language") { item in
      let other = item.incidental("language") == "en" ? "de" : "en"
      return item.incidentals.contains { $0.name == "language" }
        ? [
          item.with(
            incidentals: item.incidentals.map {
              $0.name == "language" ? FamilyParameter("language", other) : $0
            })
        ] : []
    },
  ]
}

@Suite("Items broken at every place")
struct EveryPlaceTests {
  @Test("are found defective in every cell of every family", arguments: PlacedBreak.all)
  func caught(_ broken: PlacedBreak) throws {
    var applied = 0
    for specification in FamilySpecification.all {
      let drawing = try ItemDrawing(specification.name)
      for (index, cell) in specification.cells().enumerated() {
        let item = try drawing.draw(cell, seed: 77, path: "place", index: index).item
        let variants = broken.variants(item).filter { $0 != item }
        applied += variants.count
        let missed = variants.filter { Soundness.defects(in: $0).isEmpty }.count
        #expect(missed == 0, "\(specification.name.rawValue), \(cell): \(broken)")
      }
    }
    #expect(applied > 0)
  }
}

extension GeneratedItem {
  /// The item once for each change of an option, which is given its question's key.
  fileprivate func eachOption(
    _ change: (GeneratedOption, _ key: GeneratedOption) -> GeneratedOption?
  ) -> [GeneratedItem] {
    eachOptionList { options in
      guard let key = options.first(where: \.isKey) else { return [] }
      return options.indices.compactMap { place in
        change(options[place], key).map { changed in
          options.enumerated().map { $0.offset == place ? changed : $0.element }
        }
      }
    }
  }

  fileprivate func eachOptionList(
    _ changes: ([GeneratedOption]) -> [[GeneratedOption]]
  ) -> [GeneratedItem] {
    steps.indices.flatMap { index -> [GeneratedItem] in
      guard case .options(let options) = steps[index].answer else { return [] }
      return changes(options).compactMap { changed in self.options(index) { _ in changed } }
    }
  }

  /// The item in each cell that differs in one radical.
  ///
  /// How rows or numbers differ is left alone where they are the same: both are written there.
  fileprivate var otherRadicals: [GeneratedItem] {
    guard let specification = FamilySpecification.of(family) else { return [] }
    let isSame = steps.first?.answer.options.contains { $0.error == "imagined-difference" } ?? false
    return specification.radicals
      .filter { !(isSame && ["differences", "change"].contains($0.name)) }
      .flatMap { radical in
        radical.values.filter { $0 != cell[radical.name] }.map { value in
          with(
            cell: FamilyCell(
              cell.radicals.map {
                $0.name == radical.name ? FamilyParameter(radical.name, value) : $0
              }))
        }
      }
  }

  fileprivate var withoutFigures: [GeneratedItem] {
    stem.indices.flatMap { place -> [GeneratedItem] in
      guard case .figures(let grid) = stem[place] else { return [] }
      return grid.rows.indices.flatMap { row in
        grid.rows[row].indices.flatMap { column in
          [FigureGrid.Cell.empty, .missing].map { cell in
            var rows = grid.rows
            rows[row][column] = cell
            var blocks = stem
            blocks[place] = .figures(FigureGrid(rows: rows, alternative: grid.alternative))
            return with(stem: blocks)
          }
        }
      }
    }
  }
}

extension GeneratedAnswer {
  /// Typed answers with another key.
  fileprivate var others: [GeneratedAnswer] {
    switch self {
    case .number(let key, let unit, let errors):
      (errors.map(\.value) + [key + 1, key - 1, -key, key / 2, .nan, .infinity])
        .map { .number(key: $0, unit: unit, errors: errors) }
    case .text(let key):
      [String(key.reversed()), String(key.dropLast()), key + key.suffix(1), ""]
        .map { .text(key: $0) }
    case .options, .order: []
    }
  }
}

extension Array {
  /// The array without one of its elements.
  fileprivate func removing(_ place: Int) -> [Element] {
    enumerated().filter { $0.offset != place }.map(\.element)
  }
}
