package org.openinternship.benchmarks.shortlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.openinternship.benchmarks.input.InternFacts;
import org.openinternship.benchmarks.input.ProjectFacts;
import org.openinternship.benchmarks.input.ScoringInput;

/**
 * The search engine: a document a project in memory, one segment, five filters as points, and the
 * sum of the points of the intern's skills as the score.
 */
final class LuceneShortlists implements AutoCloseable {
  private static final String SKILL = "skill";
  private static final FieldType POINTS = new FieldType();

  static {
    POINTS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    POINTS.setOmitNorms(true);
    POINTS.setTokenized(true);
    POINTS.freeze();
  }

  private final List<InternFacts> interns;
  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  LuceneShortlists(ScoringInput input) {
    interns = input.interns();
    try {
      write(input.projects());
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new SumOfPoints());
    // Every intern has filters of their own: a cache of them only costs.
    searcher.setQueryCache(null);
  }

  private void write(List<ProjectFacts> projects) throws IOException {
    IndexWriterConfig settings = new IndexWriterConfig().setSimilarity(new SumOfPoints());
    try (IndexWriter writer = new IndexWriter(directory, settings)) {
      for (ProjectFacts project : projects) {
        writer.addDocument(document(project));
      }
      writer.forceMerge(1);
    }
  }

  private static Document document(ProjectFacts project) {
    Document document = new Document();
    document.add(new IntPoint("hours", project.hours()));
    document.add(new IntPoint("first", project.first()));
    document.add(new IntPoint("last", project.last()));
    document.add(new IntPoint("zoneFrom", project.zone() - project.tolerance()));
    document.add(new IntPoint("zoneTo", project.zone() + project.tolerance()));
    document.add(new IntPoint("language", Integer.numberOfTrailingZeros(project.languages())));
    document.add(new Field(SKILL, new PointTokens(project), POINTS));
    return document;
  }

  /** Returns the scores of the best projects, best first, without those of 0. */
  double[] scores(int intern) {
    try {
      BooleanQuery query = query(interns.get(intern));
      return Arrays.stream(searcher.search(query, LibraryShortlists.COUNT).scoreDocs)
          .mapToDouble(found -> (double) found.score / PointTokens.POINTS)
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BooleanQuery query(InternFacts intern) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
    filter(query, "hours", Integer.MIN_VALUE, intern.hours());
    filter(query, "first", intern.first(), Integer.MAX_VALUE);
    filter(query, "last", Integer.MIN_VALUE, intern.last());
    filter(query, "zoneFrom", Integer.MIN_VALUE, intern.zone());
    filter(query, "zoneTo", intern.zone(), Integer.MAX_VALUE);
    int[] spoken =
        IntStream.range(0, Integer.SIZE)
            .filter(language -> (intern.languages() >> language & 1) == 1)
            .toArray();
    query.add(IntPoint.newSetQuery("language", spoken), BooleanClause.Occur.FILTER);
    for (int skill = 0; skill < intern.skills().length; skill++) {
      String token = PointTokens.token(intern.skills()[skill], intern.levels()[skill]);
      query.add(new TermQuery(new Term(SKILL, token)), BooleanClause.Occur.SHOULD);
    }
    return query.build();
  }

  private static void filter(BooleanQuery.Builder query, String field, int from, int to) {
    query.add(IntPoint.newRangeQuery(field, from, to), BooleanClause.Occur.FILTER);
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
