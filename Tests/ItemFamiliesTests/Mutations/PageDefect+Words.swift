import Assessment

extension PageDefect {
  static let syllogisms: [PageDefect] = [
    PageDefect(
      .syllogism, "the first premise denies what the options need",
      where: [.init("wording", ["plain"]), .init("conclusion", ["universal"])]
    ) { item in
      // The first of the two paragraphs behind the one on assumptions.
      item.with(
        stem: item.stem.enumerated().map { place, block in
          place == 1
            ? block.words { text in
              text.hasPrefix("All ")
                ? "No " + text.dropFirst(4)
                : text.hasPrefix("No ") ? "All " + text.dropFirst(3) : text
            } : block
        })
    },
    PageDefect(.syllogism, "nobody says that each group has a member") {
      $0.asking {
        $0.replacing(" and that each group named has at least one member", with: "")
      }
    },
    PageDefect(.syllogism, "what cannot be true is said to be possible") {
      $0.renaming("denies-premises", "possible-only")
    },
    PageDefect(.syllogism, "what may be true is said to be impossible") {
      $0.renaming("possible-only", "denies-premises")
    },
    PageDefect(.syllogism, "the option that none must be true is missing") { item in
      item.options { options in
        let rest = options.filter { !$0.content.plainText.hasPrefix("None of the others") }
        return rest.contains(where: \.isKey) ? rest : nil
      }
    },
    PageDefect(.syllogism, "a distractor is the key with its groups exchanged, which says the same")
    {
      $0.distractor { option, key in
        let words = key.content.plainText.dropLast().split(separator: " ").map(String.init)
        guard words.count == 4, words[0] == "No" || words[0] == "Some", words[2] == "are",
          option.error != "nothing-follows"
        else { return nil }
        return option.with(content: [.text("\(words[0]) \(words[3]) are \(words[1]).")])
      }
    },
    PageDefect(.syllogism, "a distractor is about the group that both premises name") { item in
      let outer = Set(item.keyText.dropLast().split(separator: " ").map(String.init))
      let named = item.stem.dropFirst().flatMap(\.spokenWords)
      let middle = named.first { word in
        word.count > 5 && !outer.contains(word) && named.filter { $0 == word }.count == 2
      }
      guard let middle, outer.contains("are") else { return nil }
      return item.distractor { option, _ in
        var words = option.content.plainText.dropLast().split(separator: " ").map(String.init)
        guard words.count == 4 else { return nil }
        words[3] = middle
        return option.with(content: [.text(words.joined(separator: " ") + ".")])
      }
    },
    PageDefect(.syllogism, "two of the three made-up words begin alike") {
      item in
      let words = item.keyText.dropLast().split(separator: " ").map(String.init)
      guard words.count == 4, words[2] == "are", let initial = words[3].first else { return nil }
      return item.everywhere { text in
        text.replacing(words[1], with: "\(initial)\(words[1].dropFirst())")
      }
    },
    PageDefect(.syllogism, "the explanation ends with another conclusion") { item in
      let wrong = item.steps[0].answer.options.first { !$0.isKey }?.content.plainText ?? ""
      return item.explaining { $0.replacing(item.keyText, with: wrong) }
    },
  ]

  static let comparisons: [PageDefect] = [
    PageDefect(.symbolComparison, "one symbol more of the lower row differs") { item in
      item.rows { upper, lower in
        guard let place = upper.indices.last(where: { upper[$0] == lower[$0] && upper[$0] != " " }),
          let other = upper.first(where: { $0 != " " && $0 != upper[place] })
        else { return nil }
        return (upper, lower.replacing(place, other))
      }
    },
    PageDefect(.symbolComparison, "both rows have a symbol of another set at the same place") {
      $0.rows { upper, lower in (upper.replacing(0, "#"), lower.replacing(0, "#")) }
    },
    PageDefect(.symbolComparison, "the lower row lacks its last symbol") {
      $0.rows { upper, lower in (upper, lower.dropLast(2)) }
    },
    PageDefect(.symbolComparison, "the two options have changed places") { $0.exchangingOptions },
    PageDefect(.symbolComparison, "the explanation names another place") {
      $0.explaining { text in
        text.contains("place 1")
          ? text.replacing("place 1", with: "place 2")
          : text.replacing("place 2", with: "place 1")
      }
    },
    PageDefect(.symbolComparison, "an overlooked difference is called an imagined one") {
      $0.renaming("overlooked-difference", "imagined-difference")
    },
    PageDefect(.symbolComparison, "the symbols are said to be arrows") {
      $0.incidental("symbols", "arrows")
    },
    PageDefect(.numberChecking, "the last digit of the lower number is another") {
      $0.rows { upper, lower in
        // Where that digit differs already, another one makes a sound item.
        guard upper.last == lower.last else { return nil }
        return (upper, lower.dropLast() + (upper.last == "7" ? ["3"] : ["7"]))
      }
    },
    PageDefect(.numberChecking, "both numbers have a hyphen that no grouping asks for") {
      $0.rows { upper, lower in
        (upper.prefix(2) + ["-"] + upper.dropFirst(2), lower.prefix(2) + ["-"] + lower.dropFirst(2))
      }
    },
    PageDefect(.numberChecking, "both numbers begin with a letter") {
      $0.rows { upper, lower in (upper.replacing(0, "O"), lower.replacing(0, "O")) }
    },
    PageDefect(
      .numberChecking, "the first digit and the third are swapped, which are no neighbours",
      where: [.init("change", ["transposition"])]
    ) { item in
      guard item.steps[0].answer.options.contains(where: { $0.error == "overlooked-difference" })
      else { return nil }
      return item.rows { upper, _ in
        guard upper[0] != upper[2], upper[0] != upper[1] || upper[1] != upper[2] else { return nil }
        return (upper, upper.replacing(0, upper[2]).replacing(2, upper[0]))
      }
    },
    PageDefect(.numberChecking, "the two options have changed places") { $0.exchangingOptions },
    PageDefect(.numberChecking, "the numbers are said to be grouped by three") {
      $0.incidental("grouping", "threes")
    },
    PageDefect(
      .numberChecking, "the hyphens of a grouped number are missing",
      surface: [.init("grouping", "threes")]
    ) { $0.rows { upper, lower in (upper.filter { $0 != "-" }, lower.filter { $0 != "-" }) } },
  ]
}

extension GeneratedItem {
  /// The item with both rows of a comparison changed.
  fileprivate func rows(
    _ change: (_ upper: [Character], _ lower: [Character]) -> ([Character], [Character])?
  ) -> GeneratedItem? {
    step { step in
      var changed: [Block] = []
      for block in step.content {
        guard case .code(let text) = block else {
          changed.append(block)
          continue
        }
        let lines = text.split(separator: "\n").map(Array.init)
        guard lines.count == 2, let (upper, lower) = change(lines[0], lines[1]) else { return nil }
        changed.append(.code(String(upper) + "\n" + String(lower)))
      }
      return step.with(content: changed)
    }
  }

  fileprivate var exchangingOptions: GeneratedItem? {
    options { options in
      zip(options, options.reversed()).map {
        GeneratedOption(id: $0.id, content: $1.content, error: $1.error)
      }
    }
  }

  fileprivate func incidental(_ name: String, _ value: String) -> GeneratedItem {
    with(incidentals: incidentals.map { $0.name == name ? FamilyParameter(name, value) : $0 })
  }
}

extension Block {
  /// The words of a paragraph without the mark at its end.
  fileprivate var spokenWords: [String] {
    guard case .paragraph(let content) = self else { return [] }
    return content.plainText.split { " ,.".contains($0) }.map(String.init)
  }
}

extension [Character] {
  fileprivate func replacing(_ place: Int, _ other: Character) -> [Character] {
    enumerated().map { $0.offset == place ? other : $0.element }
  }
}
