using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RokPortal.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OrdersAsText : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""ALTER TABLE "Meetings" ALTER COLUMN "ItemOrder" TYPE text USING array_to_string("ItemOrder", ' ')""");
            migrationBuilder.Sql("""ALTER TABLE "ActivityPlans" ALTER COLUMN "ActivityOrder" TYPE text USING array_to_string("ActivityOrder", ' ')""");
            migrationBuilder.Sql("""ALTER TABLE "Activities" ALTER COLUMN "Missing" TYPE text USING array_to_string("Missing", ' ')""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""ALTER TABLE "Meetings" ALTER COLUMN "ItemOrder" TYPE uuid[] USING string_to_array("ItemOrder", ' ')::uuid[]""");
            migrationBuilder.Sql("""ALTER TABLE "ActivityPlans" ALTER COLUMN "ActivityOrder" TYPE uuid[] USING string_to_array("ActivityOrder", ' ')::uuid[]""");
            migrationBuilder.Sql("""ALTER TABLE "Activities" ALTER COLUMN "Missing" TYPE text[] USING string_to_array("Missing", ' ')""");
        }
    }
}
