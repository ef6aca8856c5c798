import ArgumentParser
import Assessment
import Psychometrics

/// How responses to the items of a definition are read and scored.
struct ResponseOptions: ParsableArguments {
  @Option(help: "The scale whose items are taken; all scored items unless given.")
  var scale: String?

  @Option(
    help: """
      What an omitted answer to an item with a right answer is: wrong, or missing, as for empty \
      cells of CSV that stand for items that were not presented.
      """)
  var omitted = OmittedAnswers.wrong

  @Option(help: "How responses are written: auto (by the file's ending), ndjson or csv.")
  var input = ResponseFormat.auto

  @Option(help: "The locale that decides number marks in responses, such as de_DE.")
  var locale: String?

  /// The marks of typed numbers.
  func marks(for definition: AssessmentDefinition) -> NumberMarks {
    NumberMarks(language: locale ?? definition.language)
  }
}

/// What an omitted answer to an item with a right answer counts as.
enum OmittedAnswers: String, CaseIterable, ExpressibleByArgument {
  /// Wrong.
  case wrong
  /// As if it had not been presented.
  case missing

  /// The policy of the library.
  var policy: OmissionPolicy { self == .wrong ? .wrong : .notPresented }
}
