import Assessment

/// Turns one valid `<assessment>` of a tree into a definition.
///
/// What it reads of attributes is ticked, so that in the end an attribute that had no effect can
/// be pointed out.
final class AssessmentBinder {
  let session: BindingSession
  let document: Int32
  /// The path of the include that brought the assessment in.
  let path: Path
  /// The files that are being read around this one, this one last.
  let files: [RelativePath]

  var language = "en"
  var responseSets: [String: ResponseSet] = [:]
  /// The scales, by id, with the terms that items name by `scale=`.
  var openScales: [String: OpenScale] = [:]
  /// Whether a formula scale lists its terms itself, so that they look for penalties.
  var hasFormulaTerms = false
  /// What a wrong guess costs, by item, for the terms of formula scales.
  var guessingPenalties: [String: Double] = [:]
  /// The calibrations and exposure controls, those of included files too.
  var calibrations: [Calibration] = []
  var controls: [ExposureControls] = []
  /// The models that predict the difficulty of families.
  var difficultyModels: [DifficultyModel] = []
  /// The outcomes of items, by the only one they have.
  var recentOutcomes = RecentParts<OutcomeVariable, [OutcomeVariable]>()
  /// The responses of choices and statements, by the only one they have.
  var recentResponses = RecentParts<ResponseVariable, [ResponseVariable]>()
  /// The scores of choices by their keys.
  var recentKeys = RecentParts<KeyedChoice, Expression>()
  /// The gaps met so far while the stem of a cloze is read.
  var openGaps: [ReadGap]?

  init(session: BindingSession, document: Int32, path: Path, files: [RelativePath]) {
    self.session = session
    self.document = document
    self.path = path
    self.files = files
  }

  /// The definition that the root of a file spells; nil where it has another root.
  func rootDefinition(
    _ root: XMLElement, _ children: some Sequence<XMLElement>
  ) -> AssessmentDefinition? {
    if root.name == .assessment { return definition(root, children) }
    error(
      "root",
      "this file holds \(root.name == .calibration ? "a calibration" : "exposure controls"), not an assessment; name the assessment that includes it",
      at: root)
    return nil
  }

  /// The definition that an element with these children spells.
  func definition(
    _ root: XMLElement, _ children: some Sequence<XMLElement>
  ) -> AssessmentDefinition {
    note(.assessment(path), root)
    language = readLanguage(root)
    var measurement = Measurement()
    var parts: [AssessmentDefinition.Part] = []
    // What items refer to stands before the parts.
    for child in children {
      if let part = part(child) { parts.append(part) } else { read(child, into: &measurement) }
    }
    func first(_ name: ElementName) -> XMLElement? {
      measurement.others.first { $0.name == name }
    }
    let definition = AssessmentDefinition(
      id: token(root, .id) ?? "", version: token(root, .version) ?? "", language: language,
      title: text(of: first(.title)), about: about(first(.about)),
      requirements: requirements(first(.requires)), timing: timing(root),
      shufflesParts: token(root, .shuffle) == "parts", showsScores: yes(root, .showScores),
      ending: first(.ending).map(content) ?? [], parts: parts,
      responseSets: measurement.responseSets, scales: scales(measurement.scales),
      calibrations: calibrations, difficultyModels: difficultyModels,
      exposureControls: controls,
      validity: measurement.validity, interpretations: measurement.interpretations)
    warnOfUnread(root)
    return definition.predictingSlots()
  }

  func readLanguage(_ root: XMLElement, of what: String = "assessment") -> String {
    let language = token(root, .xmlLang) ?? ""
    if language.isEmpty {
      error("language", "the \(what) needs xml:lang, such as xml:lang=\"en\"", at: root)
    }
    return language
  }

  func about(_ element: XMLElement?) -> About {
    guard let element else { return About() }
    func optional(_ name: ElementName) -> String? { element.first(name).map { text(of: $0) } }
    return About(
      purpose: optional(.purpose), notMeasured: optional(.notMeasured), author: optional(.author),
      license: optional(.license),
      estimatedMs: element.first(.duration).flatMap { duration(text(of: $0), at: $0) })
  }

  private func requirements(_ element: XMLElement?) -> Requirements {
    guard let element else { return Requirements() }
    return Requirements(
      columns: count(element, .columns), rows: count(element, .rows),
      materials: element.elements.map { text(of: $0) })
  }

  /// Notes where something stands; a second thing of the same kind and name is an error.
  func note(_ subject: SourceMap.Subject, _ element: XMLElement) {
    if session.note(subject, document: document, offset: element.offset) { return }
    let name = element.read(.id) ?? element.read(.as) ?? ""
    let first = session.map.place(of: subject)
    let file = first.path == session.documents[Int(document)].path ? "" : " of \(first.path)"
    let place = first.position.map { " in line \($0.line)\(file)" } ?? ""
    error("duplicate-id", "the id '\(name)' is already taken\(place)", at: element, .id)
  }
}
