package dev.assent.security;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /api/openapi} says beside the addresses themselves: how one logs in, and how refusals look. */
@Configuration
class ApiDescription {
    private static final String STAFF = "staff";
    private static final String APPLICANT = "applicant";
    private static final Map<String, String> PROBLEMS = Map.of("400", "Not understood", "401", "Login required", "403", "Not allowed",
            "404", "No such file, or not yours to see", "409", "Does not fit the present state", "413", "Too large", "415", "Content type not taken",
            "422", "A field is at fault; errors says which");

    @Bean
    OpenAPI describedApi() {
        Schema<?> problem = new ObjectSchema().description("RFC 9457; title and detail in the language of Accept-Language (en, ar)")
                .addProperty("type", new StringSchema()).addProperty("title", new StringSchema()).addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", new StringSchema()).addProperty("instance", new StringSchema());
        return new OpenAPI()
                .info(new Info().title("Assent").version("1").description("License files of the Arms Trade Treaty. Times are UTC (ISO 8601)."))
                .components(new Components().addSchemas("Problem", problem)
                        .addSecuritySchemes(STAFF, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")
                                .description("Name and password of the engine's people"))
                        .addSecuritySchemes(APPLICANT, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                                .description("The token of the receipt; opens its own file only")));
    }

    /** What an operation can refuse, and who may call it. */
    @Bean
    OpenApiCustomizer refusals() {
        return api -> api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            describe(operation, method.name().equals("POST") ? List.of("400", "401", "403", "404", "409", "413", "415", "422") : List.of("400", "401", "403", "404"));
            operation.addSecurityItem(new SecurityRequirement().addList(STAFF));
            if (ApplicantRequests.opens(method.name(), path)) {
                operation.addSecurityItem(new SecurityRequirement().addList(APPLICANT));
            }
        }));
    }

    private static void describe(Operation operation, List<String> codes) {
        Content problem = new Content().addMediaType("application/problem+json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        codes.forEach(code -> operation.getResponses().addApiResponse(code, new ApiResponse().description(PROBLEMS.get(code)).content(problem)));
    }
}
