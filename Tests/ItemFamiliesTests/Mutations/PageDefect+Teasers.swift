import Assessment

@testable import ItemFamilies

extension PageDefect {
  static let teasers = crossings + weighings + jugs

  /// Defects of expected errors and hints that all brain teasers rule out.
  private static func common(_ family: FamilyName) -> [PageDefect] {
    [
      PageDefect(family, "an expected error leads to another number than its name says") {
        $0.errors { errors, _ in
          errors.first.map { [ExpectedError($0.value + 100, $0.error)] + errors.dropFirst() }
        }
      },
      PageDefect(family, "an expected error leads to the key") {
        $0.errors { errors, key in errors + [ExpectedError(key, "given-up")] }
      },
      PageDefect(family, "two expected errors lead to one number") {
        $0.errors { errors, _ in
          errors.count > 1 ? errors + [ExpectedError(errors[0].value, errors[1].error)] : nil
        }
      },
      PageDefect(family, "an expected error has the name of another family's") {
        $0.errors { errors, _ in
          errors.first.map { [ExpectedError($0.value, "lost-place")] + errors.dropFirst() }
        }
      },
      PageDefect(family, "the last hint of the first question is missing") {
        $0.step { $0.with(hints: Array($0.hints.dropLast())) }
      },
      PageDefect(family, "the hints of the second question are missing") {
        $0.step(1) { $0.with(hints: []) }
      },
      PageDefect(family, "the hints of the first question stand in another order") {
        $0.step { $0.with(hints: $0.hints.reversed()) }
      },
    ]
  }

  private static let possible = [
    FamilySpecification.Dimension("crossings", ["3", "5", "7", "9", "11"])
  ]

  private static let crossings: [PageDefect] =
    common(.riverCrossing) + [
      PageDefect(
        .riverCrossing, "the boat holds one crate more", where: [.init("capacity", ["1"])]
      ) { $0.asking { $0.replacing("at most one crate at", with: "at most two crates at") } },
      PageDefect(
        .riverCrossing, "one of two conflicts is missing", where: [.init("cargo", ["3"])]
      ) { $0.conflicts { Array($0.dropLast()) } },
      PageDefect(.riverCrossing, "there are no conflicts") { $0.conflicts { _ in [] } },
      PageDefect(.riverCrossing, "a crate conflicts with one that is not there") {
        $0.conflicts { $0 + [[.paragraph([.text("goose and wolfs")])]] }
      },
      PageDefect(.riverCrossing, "the shortest way begins with another crate", where: possible) {
        item in
        guard let key = item.steps.last?.answer.options.first(where: \.isKey)?.content.plainText,
          let other = item.steps.last?.answer.options.first(where: { !$0.isKey })
        else { return nil }
        return item.explaining {
          $0.replacingFirst(": \(key) over", with: ": \(other.content.plainText) over")
        }
      },
      PageDefect(.riverCrossing, "the last crossing of the way is missing", where: possible) {
        $0.explaining { text in
          text.lastIndex(of: ";").map { String(text[..<$0]) + "." } ?? text
        }
      },
      PageDefect(.riverCrossing, "a crate is no option", where: possible) {
        $0.options(1) { options in
          options.lastIndex { !$0.isKey }.map { place in
            options.enumerated().filter { $0.offset != place }.map(\.element)
          }
        }
      },
      PageDefect(.riverCrossing, "a crate of a pair is called harmless", where: possible) {
        $0.renaming("one-of-a-pair", "harmless-first", step: 1)
      },
      PageDefect(.riverCrossing, "a hint says that the key need not go first", where: possible) {
        item in
        guard let key = item.steps.last?.answer.options.first(where: \.isKey)?.content.plainText
        else { return nil }
        return item.step(1) { step in
          step.with(
            hints: [
              [.paragraph([.text("There is a shortest way that does not begin with \(key).")])]
            ] + step.hints.dropFirst())
        }
      },
      PageDefect(
        .riverCrossing, "the first load of a hint leaves no pair", where: [.init("cargo", ["3"])]
      ) { item in
        guard let key = item.steps.last?.answer.options.first(where: \.isKey)?.content.plainText
        else { return nil }
        return item.hints { text in
          guard text.hasPrefix("If the first load were"), let comma = text.firstIndex(of: ",")
          else { return text }
          return "If the first load were \(key)" + text[comma...]
        }
      },
    ]

  private static let weighings: [PageDefect] =
    common(.weighing) + [
      PageDefect(.weighing, "there is another number of coins") {
        $0.asking { text in text.contains("look alike") ? text.count { $0 + 60 } : text }
      },
      PageDefect(.weighing, "there is one coin fewer than its hints count") {
        $0.asking { text in text.contains("look alike") ? text.count { $0 - 1 } : text }
      },
      PageDefect(.weighing, "the other end is asked for") {
        $0.asking { text in
          text.contains("at least?")
            ? text.replacing("at least?", with: "at most?")
            : text.replacing("at most?", with: "at least?")
        }
      },
      PageDefect(
        .weighing, "nobody is said to know what is told before", where: [.init("false", ["known"])]
      ) {
        $0.asking { text in
          text.hasPrefix("There is a balance")
            ? text + " Nobody knows whether it is heavier or lighter." : text
        }
      },
      PageDefect(
        .weighing, "nobody is said to know it no more", where: [.init("false", ["find", "tell"])]
      ) {
        $0.asking { $0.replacing(" Nobody knows whether it is heavier or lighter.", with: "") }
      },
      PageDefect(
        .weighing, "the coin is to be called heavier or lighter as well",
        where: [.init("false", ["find"])]
      ) {
        $0.asking {
          $0.replacing("to find the false", with: "to find and call heavier or lighter the false")
        }
      },
      PageDefect(.weighing, "a hint miscounts the ways to be false") {
        $0.hints { text in text.hasPrefix("There are") ? text.count { $0 + 1 } : text }
      },
      PageDefect(.weighing, "the explanation has the outcomes wrong") {
        $0.explaining { text in
          text.replacing(" cases at most. Here", with: "0 cases at most. Here")
        }
      },
      PageDefect(.weighing, "the balance has weights") {
        $0.asking { $0.replacing("two pans and no weights", with: "two pans and weights") }
      },
    ]

  private static let jugs: [PageDefect] =
    common(.waterJugs) + [
      PageDefect(.waterJugs, "jug B, which the way uses, holds a litre more") { item in
        // A jug that stays empty may hold more, and the item stays sound.
        let moves = item.explanation.map { block in
          if case .paragraph(let content) = block { content.plainText } else { "" }
        }
        guard moves.joined().contains(" B") else { return nil }
        return item.asking { $0.contains(" B: holds") ? $0.number { $0 + 1 } : $0 }
      },
      PageDefect(.waterJugs, "jug B holds as much as jug A") { item in
        let capacity = item.capacities.first
        return item.asking { text in
          text.contains(" B: holds") ? text.number { capacity ?? $0 } : text
        }
      },
      PageDefect(.waterJugs, "the goal is another amount") {
        $0.asking { $0.contains("needs exactly") ? $0.number { $0 + 1 } : $0 }
      },
      PageDefect(.waterJugs, "the goal is a capacity") { item in
        guard let capacity = item.capacities.max() else { return nil }
        return item.asking { text in
          text.contains("needs exactly") ? text.number { _ in capacity } : text
        }
      },
      PageDefect(.waterJugs, "a jug starts full that was empty") {
        $0.asking { $0.contains(" B: holds") ? $0.replacing(", empty", with: ", full") : $0 }
      },
      PageDefect(.waterJugs, "the question is about an earlier move") {
        $0.asking { text in
          text.replacing("after move 3?", with: "after move 2?")
            .replacing("after move 4?", with: "after move 1?")
        }
      },
      PageDefect(.waterJugs, "the question is about another jug") {
        $0.asking { text in
          text.contains(" A after move")
            ? text.replacing(" A after move", with: " B after move")
            : text.replacing(" B after move", with: " A after move")
        }
      },
      PageDefect(.waterJugs, "an amount in the explanation is another") {
        $0.explaining { $0.replacingFirst("(", with: "(1") }
      },
      PageDefect(.waterJugs, "the last move is missing from the explanation") {
        $0.explaining { text in
          text.lastIndex(of: ";").map { String(text[..<$0]) + "." } ?? text
        }
      },
      PageDefect(.waterJugs, "the hint on the first move is that on the second") {
        $0.step { step in
          step.hints.count == 3
            ? step.with(hints: [step.hints[0], step.hints[2], step.hints[2]]) : nil
        }
      },
      PageDefect(.waterJugs, "the amounts of a hint are others") {
        $0.hints(1) { text in text.replacing(": A ", with: ": A 1") }
      },
      PageDefect(.waterJugs, "there is no drain", where: [.init("source", ["tap"])]) {
        $0.asking { text in
          text.replacing(", empties one into a drain, or pours", with: ", or pours")
        }
      },
    ]
}

extension GeneratedItem {
  /// The item with the entries of the list of conflicts changed.
  fileprivate func conflicts(_ change: ([[Block]]) -> [[Block]]) -> GeneratedItem {
    with(
      stem: stem.map { block in
        guard case .list(let ordered, let entries) = block else { return block }
        return .list(ordered: ordered, entries: change(entries))
      })
  }

  /// The capacities of jugs in the order shown.
  fileprivate var capacities: [Int] {
    stem.flatMap { block -> [Int] in
      guard case .list(_, let entries) = block else { return [] }
      return entries.compactMap { entry in
        guard case .paragraph(let content)? = entry.first else { return nil }
        return content.plainText.split(separator: " ").compactMap { Int($0) }.first
      }
    }
  }
}

extension String {
  /// The text with the first number of things changed, which is a word where it is under ten.
  fileprivate func count(_ change: (Int) -> Int) -> String {
    var words = split(separator: " ").map(String.init)
    for (place, word) in words.enumerated() {
      guard let count = (1...99).first(where: { CountWords.word($0) == word }) else { continue }
      words[place] = CountWords.word(change(count))
      return words.joined(separator: " ")
    }
    return self
  }
}
