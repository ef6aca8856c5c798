import Assessment

extension PageDefect {
  static let orderingPuzzles = puzzleClues + puzzleQuestions + puzzleHints

  static func puzzle(
    _ sentence: String, _ radicals: [String: [String]] = [:],
    _ breaking: @escaping @Sendable (GeneratedItem, TestPuzzle) -> GeneratedItem?
  ) -> PageDefect {
    PageDefect(
      .orderingPuzzle, sentence,
      where: radicals.sorted { $0.key < $1.key }
        .map { FamilySpecification.Dimension($0.key, $0.value) }
    ) { item in TestPuzzle(item).flatMap { breaking(item, $0) } }
  }

  private static let puzzleClues: [PageDefect] = [
    puzzle("a clue is needless") { item, puzzle in
      let clue = "\(puzzle.order[0]) comes before \(puzzle.order[puzzle.order.count - 1])."
      return puzzle.clues.contains(clue) ? nil : item.clues(complexity: 1) { $0 + [clue] }
    },
    puzzle("a needless clue says where somebody is not", ["negatives": ["yes"]]) { item, puzzle in
      let clue = "\(puzzle.order[0]) is not \(puzzle.places[1])."
      return puzzle.clues.contains(clue) ? nil : item.clues(complexity: 1) { [clue] + $0 }
    },
    puzzle("a clue stands there twice") { item, _ in item.clues(complexity: 1) { $0 + $0.prefix(1) }
    },
    puzzle("the first clue is missing, so that several orders fit") { item, _ in
      item.clues(complexity: -1) { Array($0.dropFirst()) }
    },
    puzzle("the last clue is missing, so that several orders fit") { item, _ in
      item.clues(complexity: -1) { $0.dropLast() }
    },
    puzzle("two people of a clue have changed places, so that it contradicts") { item, _ in
      item.clue { clue in
        for relation in [" comes before ", " comes directly before "] {
          let pair = clue.dropLast().split(separator: relation)
          if pair.count == 2 { return pair[1] + relation + pair[0] + "." }
        }
        return nil
      }
    },
    puzzle("somebody is told to be in another place", ["anchors": ["yes"]]) { item, puzzle in
      item.clue { clue in
        guard let place = puzzle.toldPlace(of: clue) else { return nil }
        return clue.replacing(puzzle.places[place], with: puzzle.places[place == 0 ? 1 : place - 1])
      }
    },
    puzzle("somebody is not where they have to be", ["negatives": ["yes"]]) { item, puzzle in
      item.clue { clue in
        guard let name = puzzle.order.firstIndex(where: { clue.hasPrefix("\($0) is not ") }) else {
          return nil
        }
        return "\(puzzle.order[name]) is not \(puzzle.places[name])."
      }
    },
    puzzle("two who are not next to each other are", ["negatives": ["yes"]]) { item, _ in
      item.clue { clue in
        clue.contains(" are not next to ")
          ? clue.replacing(" are not next to ", with: " are next to ") : nil
      }
    },
    puzzle("another number of people comes between two") { item, _ in
      item.clue { clue in
        guard clue.hasPrefix("Exactly ") else { return nil }
        return clue.hasPrefix("Exactly 1 person comes")
          ? clue.replacing("Exactly 1 person comes", with: "Exactly 2 people come")
          : "Exactly 1 person comes" + clue.dropFirst("Exactly 2 people come".count)
      }
    },
    puzzle("at least so many come between two") { item, _ in
      item.clue { $0.hasPrefix("Exactly ") ? $0.replacing("Exactly", with: "At least") : nil }
    },
    puzzle("a clue says what comes after, which none does") { item, _ in
      item.clue { clue in
        let pair = clue.dropLast().split(separator: " comes before ")
        return pair.count == 2 ? "\(pair[1]) comes after \(pair[0])." : nil
      }
    },
    puzzle("a clue is about somebody who is not listed") { item, puzzle in
      item.clue { clue in
        puzzle.order.first { clue.contains($0) }.map { clue.replacing($0, with: puzzle.stranger) }
      }
    },
    puzzle("a clue is about one person twice") { item, puzzle in
      item.clue { clue in
        let named = puzzle.order.filter { clue.contains($0) }
        return named.count == 2 ? clue.replacing(named[0], with: named[1]) : nil
      }
    },
    puzzle("one of the clues is said to be wrong") { item, _ in
      item.with(stem: item.stem + [.paragraph([.text("One of the clues is wrong.")])])
    },
    puzzle("a clue stands below the question") { item, puzzle in
      item.clues { $0.dropLast() }
        .step { step in
          step.with(content: step.content + [.paragraph([.text(puzzle.clues.last ?? "")])])
        }
    },
    puzzle("whether a place has to be supposed is told wrong, with its complexity") { item, _ in
      let isSupposed = item.cell["supposition"] == "yes"
      let other = item.declaring(
        "supposition", isSupposed ? "no" : "yes", complexity: isSupposed ? -2 : 2)
      let cells = FamilySpecification.of(item.family)?.cells() ?? []
      return cells.contains(other.cell) ? other : nil
    },
  ]

  private static let puzzleQuestions: [PageDefect] =
    [
      puzzle("one of the people is not listed") { item, puzzle in
        item.telling { $0.replacing(": \(puzzle.listed[0]), ", with: ": ") }
      },
      puzzle("one person more is listed, and can be put in order") { item, puzzle in
        item.telling { $0.replacing(": ", with: ": \(puzzle.stranger), ") }
          .ordering { options, key in
            (
              options + [GeneratedOption(id: "z", content: [.text(puzzle.stranger)], error: nil)],
              key + ["z"]
            )
          }
      },
      puzzle("there are said to be more people") { item, _ in
        item.telling {
          $0.replacing("Six ", with: "Seven ").replacing("Five ", with: "Six ")
            .replacing("Four ", with: "Five ")
        }
      },
      puzzle("two people have the same name") { item, puzzle in
        item.everywhere { $0.replacing(puzzle.order[0], with: puzzle.order[1]) }
      },
      puzzle("the people are listed in the right order") { item, puzzle in
        let names = puzzle.order
        let list = names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
        return item.telling { text in
          text.firstIndex(of: ":").map { text[...$0] + " \(list)." } ?? text
        }
        .ordering { options, _ in
          let ids = options.map(\.id)
          return (
            zip(ids, names).map { GeneratedOption(id: $0, content: [.text($1)], error: nil) }, ids
          )
        }
      },
      puzzle("the people to be put in order stand otherwise than they are listed") { item, _ in
        item.ordering { options, key in
          (Array(options.dropFirst(2) + options.prefix(2)), key)
        }
      },
      puzzle("another place is asked for") { item, puzzle in
        item.question { text in
          let place = puzzle.places.firstIndex { text.contains(" \($0)?") } ?? 0
          return "Who is \(puzzle.places[place == 0 ? 1 : place - 1])?"
        }
      },
      puzzle("a place that a clue tells is asked for", ["anchors": ["yes"]]) { item, puzzle in
        guard let told = puzzle.clues.lazy.compactMap(puzzle.toldPlace).first else { return nil }
        return item.question { _ in "Who is \(puzzle.places[told])?" }?
          .options { options in
            options.map { $0.isKey ? $0.with(content: [.text(puzzle.order[told])]) : $0 }
          }
      },
      puzzle("somebody whose place is told is an option", ["anchors": ["yes"]]) { item, puzzle in
        guard let told = puzzle.clues.lazy.compactMap(puzzle.toldPlace).first else { return nil }
        return item.options { options in
          options + [
            GeneratedOption(id: "z", content: [.text(puzzle.order[told])], error: "misplaced")
          ]
        }
      },
      puzzle("somebody whose place no clue tells is no option") { item, _ in
        item.options { options in
          options.lastIndex { !$0.isKey }.map { place in
            options.enumerated().filter { $0.offset != place }.map(\.element)
          }
        }
      },
      puzzle("an option is nobody listed") { item, puzzle in
        item.distractor { option, _ in option.with(content: [.text(puzzle.stranger)]) }
      },
      puzzle("the order is asked for first") { item, _ in item.with(steps: item.steps.reversed()) },
      puzzle("the order is asked for from the last to the first") { item, _ in
        item.question(1) { $0.replacing("whoever is first", with: "whoever is last") }
      },
      puzzle("two neighbours have changed places in the right order") { item, _ in
        item.ordering { options, key in (options, [key[1], key[0]] + key.dropFirst(2)) }
      },
      puzzle("somebody is missing from the right order") { item, _ in
        item.ordering { options, key in (options.filter { $0.id != key[0] }, Array(key.dropFirst()))
        }
      },
      puzzle("somebody in the order is nobody listed") { item, puzzle in
        item.ordering { options, key in
          ([options[0].with(content: [.text(puzzle.stranger)])] + options.dropFirst(), key)
        }
      },
      puzzle("two neighbours have changed places in the explanation") { item, puzzle in
        item.explaining {
          $0.replacing(
            "\(puzzle.order[0]), \(puzzle.order[1])", with: "\(puzzle.order[1]), \(puzzle.order[0])"
          )
        }
      },
    ]
    + [
      ("order-reversed", "misplaced"), ("order-reversed", "clue-overlooked"),
      ("directly-overlooked", "clue-overlooked"), ("before-turned-round", "clue-overlooked"),
      ("clue-overlooked", "misplaced"), ("misplaced", "clue-overlooked"),
      ("clue-overlooked", "before-turned-round"), ("before-turned-round", "directly-overlooked"),
    ].map { error, other in
      puzzle("the error \(error) is called \(other)") { item, _ in item.renaming(error, other) }
    }
}
