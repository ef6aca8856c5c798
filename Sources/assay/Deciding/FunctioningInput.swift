import Analysis
import Assessment
import Decision
import Scoring

/// The items behind a role's scales with their answers: from profiles, or scored by a bank.
struct FunctioningInput {
  private let bank: Bank
  private let path: String
  private let profiles: [Profile]

  /// Reads answers.
  ///
  /// - Parameters:
  ///   - path: The bank.
  ///   - files: Profiles and session folders, whose items are taken as they were scored; tables of
  ///     scores have none.
  ///   - responses: Sessions and files of responses, which the bank scores.
  /// - Throws: a failure where something cannot be read, or no profile has items of the bank.
  init(bank path: String, profiles files: [String], responses: [String]) throws(Failure) {
    let bank = try Bank(path).withoutNorms
    self.bank = bank
    self.path = path
    guard responses.isEmpty else {
      profiles = try ScoredPool(responses, bank: bank).profiles
      return
    }
    var read: [Profile] = []
    for file in files where !file.lowercased().hasSuffix(".csv") {
      read += try ProfileFile.read(file).filter {
        $0.items != nil && $0.assessment.digests.fingerprint == bank.digests.fingerprint
      }
    }
    guard !read.isEmpty else {
      throw Failure(
        "no profile holds items scored by \(path); --responses names the answers to score")
    }
    profiles = read
  }

  /// How the items of a role's scales function in the groups of some attributes.
  func functioning(
    of role: Role, _ attributes: [FairnessAnalysis.Attribute]
  ) throws(Failure) -> [DifferentialFunctioning] {
    let scorer = try Scorers.make(bank, allowIllustrative: false)
    var answers: [RightAnswers] = []
    for requirement in role.requirements {
      guard
        let right = RightAnswers(
          to: requirement.scale, of: bank.definition, scorer: scorer, in: profiles)
      else { throw Failure("\(path): there is no scale '\(requirement.scale)'") }
      answers.append(right)
    }
    return attributes.flatMap { attribute in
      answers.map {
        DifferentialFunctioning($0, attribute: attribute.name, groups: attribute.groups)
      }
    }
  }
}
