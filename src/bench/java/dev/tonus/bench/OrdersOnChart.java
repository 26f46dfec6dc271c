package dev.tonus.bench;

import dev.tonus.hooks.Hook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A call of order-sign on the chart of a patient view: so many drugs that the content knows are ordered at once. */
final class OrdersOnChart {

    private static final Path PRODUCTS = Path.of("fhir-resources", "terminology", "products.csv");
    private static final Path EXAMPLE =
            Path.of("cds-services/services/spasm-order-sign/examples/clarithromycin-on-simvastatin.request.json");

    /** Products of one ingredient by mouth, from all over the table. */
    private static final int EVERY = 97;

    private OrdersOnChart() {}

    /** The body of the call, whose chart is that of a patient view of that size. */
    static byte[] of(int bytes, int drafts) {
        ObjectNode request = (ObjectNode) JsonMapper.shared().readTree(GrownRequest.of(Hook.PATIENT_VIEW, bytes));
        ObjectNode example = (ObjectNode) JsonMapper.shared().readTree(EXAMPLE);
        String patient = request.at("/context/patientId").stringValue();
        ObjectNode context = example.withObject("context");
        context.put("patientId", patient);
        ArrayNode entries = context.withObject("draftOrders").withArray("entry");
        ObjectNode model = (ObjectNode) entries.remove(0);
        for (String[] product : products(drafts)) {
            entries.add(draft(model.deepCopy(), product, patient));
        }
        request.put("hook", Hook.ORDER_SIGN.code());
        request.set("context", context);
        return request.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode draft(ObjectNode entry, String[] product, String patient) {
        ObjectNode order = entry.withObject("resource");
        String name = product[product.length - 1];
        order.put("id", "draft-" + product[0]);
        order.putObject("subject").put("reference", "Patient/" + patient);
        order.remove("encounter");
        ObjectNode drug = order.withObject("medicationCodeableConcept");
        drug.put("text", name);
        ((ObjectNode) drug.withArray("coding").get(0)).put("code", product[0]).put("display", name);
        ObjectNode dose = (ObjectNode) order.withArray("dosageInstruction").get(0);
        dose.remove("text");
        return entry;
    }

    /** One product of each ingredient, as rows of the table. */
    private static List<String[]> products(int count) {
        List<String[]> chosen = new ArrayList<>();
        Set<String> ingredients = new HashSet<>();
        int oral = 0;
        for (String line : lines()) {
            String[] row = line.split(",", 7);
            boolean fits = row[4].equals("oral") && !row[2].contains("+") && !row[6].startsWith("\"");
            if (fits && oral++ % EVERY == 0 && chosen.size() < count && ingredients.add(row[2])) {
                chosen.add(row);
            }
        }
        if (chosen.size() < count) {
            throw new IllegalStateException("Only " + chosen.size() + " products were found");
        }
        return chosen;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PRODUCTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
