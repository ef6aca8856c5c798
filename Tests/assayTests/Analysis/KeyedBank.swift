/// A definition of choices with one key each, for responses that are known from elsewhere.
enum KeyedBank {
  /// The text of a definition with a scale `all`.
  static func text(items: [(id: String, key: String)], options: [String]) -> String {
    let choices = items.map { item in
      let list = options.map { "      <option id=\"\($0)\">Option \($0) of \(item.id)</option>" }
      return """
            <choice id="\(item.id)" scale="all" key="\(item.key)">
              <stem>Question \(item.id)?</stem>
        \(list.joined(separator: "\n"))
            </choice>
        """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <assessment xmlns="urn:assay:assessment:1" id="keyed" version="1.0.0" xml:lang="en">
        <title>Keyed</title>
        <scale id="all" title="All" score="sum"/>
        <section id="only">
          <title>Only</title>
      \(choices.joined(separator: "\n"))
        </section>
      </assessment>

      """
  }
}
