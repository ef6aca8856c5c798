import Assessment
import AssessmentXML
import Interchange
import Scoring
import Simulation

/// A second round with made-up people, by the same commands that anybody types.
struct Demonstration {
  let bank: Bank
  let bankPath: String
  let role: Role
  let formBank: Bank
  let raters: AssumedRaters
  let candidates: AssumedCandidates
  let formPath: String
  let output: String
  let candidateCount: Int
  let raterCount: Int
  let seed: UInt64
  /// The candidates' session folders, in order.
  var sessions: [String] = []
  /// The raters' session folders.
  var ratings: [String] = []
  /// The profiles with the panel's result.
  var profiles: [String] = []

  /// How many made-up people are the reference.
  static let sampleCount = 600

  /// Reads what the round needs and makes the folder for what comes of it.
  init(
    bank path: String, output: String, candidateCount: Int, raterCount: Int, seed: UInt64
  ) throws(Failure) {
    bank = try Bank(path)
    bankPath = path
    let roles = try Folder.names(in: path).filter { $0.hasSuffix(".role.xml") }.sorted()
    guard let name = roles.first else { throw Failure("\(path): there is no *.role.xml in it") }
    let file = try RoleFile(Folder.join(path, name))
    formPath = Folder.join(path, "panel.xml")
    formBank = try Bank(formPath)
    guard let form = formBank.ratingForm, let raters = AssumedRaters(form, seed: seed) else {
      throw Failure("\(formPath): it is no rating form")
    }
    self.raters = raters
    self.output = output
    self.candidateCount = candidateCount
    self.raterCount = raterCount
    self.seed = seed
    try NewFile.check(output)
    let written = file.role
    let scorer = try Scorers.make(bank, allowIllustrative: false)
    candidates = AssumedCandidates(bank.definition, terms: written.terms, seed: seed)
    let sample = AssumedSample(
      bank.definition, candidates: candidates,
      numbers: candidateCount + 1...candidateCount + Self.sampleCount, scorer: scorer, seed: seed,
      date: "2026")
    guard let reference = sample.reference(for: written) else {
      throw Failure("\(path): the scales that the role requires have no reliability to speak of")
    }
    role = Role(
      id: written.id, version: written.version, title: written.title,
      assessment: written.assessment, assessmentVersion: written.assessmentVersion,
      places: written.places, confidence: written.confidence, requirements: written.requirements,
      approval: written.approval, terms: written.terms, reference: reference)
    try Folder.make(output)
    try write(sample.norms(id: "made-up").xml, to: "made-up.norms.xml")
    try write(role.xml, to: "made-up.role.xml")
    try write(groups, to: "groups.csv")
  }

  /// The path of something in the folder.
  func path(_ name: String) -> String { Folder.join(output, name) }

  func write(_ text: String, to name: String) throws(Failure) {
    try OutputFile.write(Array(text.utf8), to: path(name))
  }

  /// Two groups that chance makes, the second of a quarter of the candidates.
  private var groups: String {
    (1...candidateCount).reduce("candidate,group\n") { text, number in
      "\(text)\(AssumedCandidates.id(of: number)),\(number % 4 == 0 ? "B" : "A")\n"
    }
  }
}
