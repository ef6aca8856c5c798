public import Assessment

extension Lint {
  /// Everything that is to be said about a definition and its norms, by file and place: what the
  /// reader found and, where it could read them without errors, what the rules find.
  public static func diagnostics(
    of definition: CheckedDefinition, norms: [CheckedNorms] = []
  ) -> [Diagnostic] {
    var diagnostics = definition.diagnostics + norms.flatMap(\.diagnostics)
    if let model = definition.definition, definition.isUsable {
      let readable = norms.compactMap { checked in
        checked.norms.flatMap { norms in
          checked.isUsable ? Norms(norms, sourceMap: checked.sourceMap) : nil
        }
      }
      diagnostics += findings(in: model, sourceMap: definition.sourceMap, norms: readable)
    }
    return diagnostics.sorted()
  }
}
