public import Assessment

/// Turns records and response lines into profiles.
///
/// A scorer is compiled once for a definition and its norms: names become places, and items whose
/// answers are a short closed list get a table of outcomes. It is a value without state; threads
/// may share it, each with buffers of its own.
///
/// ```swift
/// let scorer = try Scorer(definition, digests: digests, norms: norms)
/// let profile = scorer.profile(of: record, id: id)
/// ```
///
/// Scores follow the definition alone. Reliability, standard errors, bands on a norm metric and
/// reliable differences come from the norms, and are absent without them.
public struct Scorer: Sendable {
  let reference: AssessmentReference
  let table: ItemTable
  let itemNames: NameIndex
  let scales: [CompiledScale]
  /// The scales' places with parts before composites.
  let order: [Int]
  let validity: [CompiledValidity]
  let interpretations: [CompiledInterpretation]

  /// Compiles a definition.
  ///
  /// Where several sets have norms of a scale, the first one's are used. Illustrative norms are an
  /// error unless `allowsIllustrativeNorms`; their scores then say so.
  public init(
    _ definition: AssessmentDefinition, digests: DefinitionDigests, norms: [NormSet] = [],
    allowsIllustrativeNorms: Bool = false
  ) throws(ScorerError) {
    let catalog = Catalog(definition)
    let table = ItemTable(catalog)
    var itemNames = NameIndex()
    for (place, entry) in catalog.items.enumerated() { itemNames.add(entry.path, at: place) }
    var scaleNames = NameIndex()
    for (place, entry) in catalog.scales.enumerated() { scaleNames.add(entry.path, at: place) }
    let compiledNorms = try NormCompiler(
      norms, catalog: catalog, names: scaleNames, allowsIllustrative: allowsIllustrativeNorms)
    let (scales, order) = try ScaleCompiler(
      catalog, definition: definition, table: table, names: scaleNames, itemNames: itemNames
    ).compile(norms: compiledNorms.norms)
    let conditions = ConditionCompiler(
      table: table, itemNames: itemNames, scaleNames: scaleNames,
      sections: SectionIndex(catalog, itemNames: itemNames))
    var validity: [CompiledValidity] = []
    var interpretations: [CompiledInterpretation] = []
    for (path, definition) in catalog.assessments.map({ ($0.path, $0.definition) }) {
      for index in definition.validity {
        validity.append(
          try CompiledValidity(index, in: path, table: table, itemNames: itemNames) { name in
            scaleNames.place(named: name, in: path).flatMap { scales[$0].latent }
          })
      }
      for rule in definition.interpretations {
        let place = path.appending(rule.id)
        interpretations.append(
          CompiledInterpretation(
            condition: try conditions.compile(rule.condition, in: path, for: place),
            result: InterpretationResult(rule: place, text: rule.text)))
      }
    }
    reference = AssessmentReference(
      id: definition.id, version: definition.version, title: definition.title, digests: digests)
    (self.scales, self.order) = (scales, order)
    self.table = table
    self.itemNames = itemNames
    self.validity = validity
    self.interpretations = interpretations
  }

  /// Makes the working storage that one thread passes to every call.
  public func makeBuffers() -> ScoringBuffers {
    ScoringBuffers(items: table.items.count, outcomes: table.slotCount, scales: scales.count)
  }
}
