import Assessment

extension PageDefect {
  private static let arithmetic = [FamilySpecification.Dimension("rule", ["arithmetic"])]
  private static let oneStep = [FamilySpecification.Dimension("rule", ["one-step"])]

  static let series: [PageDefect] = [
    PageDefect(.numberSeries, "the third number is one too high, so that no rule leads to it") {
      $0.terms { terms in terms.enumerated().map { $0 == 2 ? bumped($1) : $1 } }
    },
    PageDefect(
      .numberSeries, "four numbers of an arithmetic rule are shown", where: arithmetic
    ) {
      $0.terms { Array($0.dropFirst()) }
    },
    PageDefect(
      .numberSeries, "all numbers of a small series are over 300",
      where: arithmetic + [.init("magnitude", ["small"])]
    ) { item in
      let shift = { (text: String) in
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
          let digits = word.prefix { $0.isNumber }
          return Int(digits).map { "\($0 + 1_000)\(word.dropFirst(digits.count))" } ?? String(word)
        }.joined(separator: " ")
      }
      return item.everywhere(shift)
    },
    PageDefect(.numberSeries, "a repeated number is put down to a skipped one") {
      $0.renaming("repeated-last", "skipped-term")
    },
    PageDefect(.numberSeries, "a slip of calculation is further than 3 from the key") { item in
      item.distractor { option, key in
        guard option.error == "calculation-slip", let right = Int(key.content.plainText) else {
          return nil
        }
        return option.with(content: [.text(String(right + 7))])
      }
    },
    PageDefect(.numberSeries, "the explanation has the step's sign wrong", where: arithmetic) {
      $0.explaining { text in
        text.contains("+") ? text.replacing("+", with: "−") : text.replacing("−", with: "+")
      }
    },
    PageDefect(.numberSeries, "the explanation names another number as the next") { item in
      item.explaining { $0.replacing("is \(item.keyText).", with: "is \(bumped(item.keyText)).") }
    },
    PageDefect(.numberSeries, "a number is not whole") {
      $0.terms { terms in terms.enumerated().map { $0 == 0 ? $1 + ".5" : $1 } }
    },
    PageDefect(.letterSeries, "the second letter is another, so that no rule leads to it") {
      $0.terms { terms in terms.enumerated().map { $0 == 1 ? nextLetter($1) : $1 } }
    },
    PageDefect(
      .letterSeries, "four letters of a one-step rule are shown", where: oneStep
    ) {
      $0.terms { Array($0.dropFirst()) }
    },
    PageDefect(.letterSeries, "the item does not say that A comes after Z") {
      $0.asking { $0.replacing(" After Z comes A again.", with: "") }
    },
    PageDefect(.letterSeries, "a neighbour of the key is called lost in the alphabet") {
      $0.renaming("counting-slip", "lost-place")
    },
    PageDefect(.letterSeries, "a letter far from the key is called a slip of counting") {
      $0.renaming("lost-place", "counting-slip")
    },
    PageDefect(.letterSeries, "the explanation has a step's sign wrong", where: oneStep) {
      $0.explaining { text in
        text.contains("+") ? text.replacing("+", with: "−") : text.replacing("−", with: "+")
      }
    },
    PageDefect(.letterSeries, "a letter is small") {
      $0.terms { terms in terms.enumerated().map { $0 == 0 ? $1.lowercased() : $1 } }
    },
    PageDefect(
      .letterSeries, "the five letters do not make two pairs and a single one"
    ) { item in
      item.options { options in
        let places = options.map { alphabetPlace($0.content.plainText) }
        guard let key = options.firstIndex(where: \.isKey),
          let single = options.indices.first(where: { index in
            options[index].error == "lost-place"
              && options.indices.allSatisfy { distance(places[$0], places[index]) != 1 }
          })
        else { return nil }
        // The single letter moves beside another one, still far from the key.
        let free = (0..<26).first { place in
          distance(place, places[key]) >= 4 && !places.contains(place)
            && options.indices.contains { $0 != single && distance(place, places[$0]) == 1 }
        }
        guard let free else { return nil }
        var changed = options
        changed[single] = options[single].with(content: [.text(letter(free))])
        return changed
      }
    },
  ]

  private static func bumped(_ text: String) -> String { Int(text).map { String($0 + 1) } ?? text }

  private static func alphabetPlace(_ text: String) -> Int {
    (text.unicodeScalars.first.map { Int($0.value) } ?? 65) - 65
  }

  private static func letter(_ place: Int) -> String {
    UnicodeScalar(65 + place % 26).map { String(Character($0)) } ?? ""
  }

  private static func nextLetter(_ text: String) -> String { letter(alphabetPlace(text) + 1) }

  private static func distance(_ left: Int, _ right: Int) -> Int {
    let steps = abs(left - right) % 26
    return min(steps, 26 - steps)
  }
}

extension GeneratedItem {
  /// The item with the shown terms of a series changed.
  fileprivate func terms(_ change: ([String]) -> [String]) -> GeneratedItem? {
    step { step in
      step.with(
        content: step.content.map { block in
          block.words { text in
            guard text.hasSuffix(", ?") else { return text }
            let terms = text.dropLast(3).components(", ")
            return (change(terms) + ["?"]).joined(separator: ", ")
          }
        })
    }
  }
}

extension Substring {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}
